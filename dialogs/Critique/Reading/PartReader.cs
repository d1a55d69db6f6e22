namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>Tells what of a statement is goal and what is background.</summary>
internal sealed class PartReader
{
    private readonly Statement _s;
    private readonly List<Part> _parts = [];
    private int _first;
    private PartKind _kind = PartKind.Goal;
    private PartKind _around = PartKind.Goal;
    private bool _isHead = true;
    private int _sentence;

    private PartReader(Statement s) => _s = s;

    public static List<Part> Read(Statement s)
    {
        var reader = new PartReader(s);
        reader.Read();
        return Told.Settle(s, reader._parts);
    }

    private void Read()
    {
        for (var i = 0; i < _s.Count; i++)
        {
            if (_s.IsBreak(i))
            {
                Close(i, i + 1);
                _kind = _around = _s[i].IsStop ? PartKind.Goal : _around;
                _isHead |= _s[i].IsStop;
                _sentence += _s[i].IsStop ? 1 : 0;
                continue;
            }

            Turn(i);
        }

        Close(_s.Count, _s.Count);
    }

    private void Turn(int i)
    {
        var isOpen = i == _first || _s.Is(i - 1, WordClass.Link) || _s.IsWord(i - 1, "so");
        if (_kind == PartKind.Contrast && (IsAt(Signal.Deadline, i) || RateReader.At(_s, i) is not null) && i > _first + 2)
        {
            Begin(i, _around, isHead: false);
        }
        else if (i == _first && PartStarts.IsWholeDeadline(_s, i))
        {
            Begin(i, PartKind.Goal, isHead: false);
        }
        else if (isOpen && IsAt(Signal.Goal, i))
        {
            Begin(i, PartKind.Goal, isHead: true);
            _around = PartKind.Goal;
        }
        else if (isOpen && IsAt(Signal.Background, i))
        {
            Begin(i, PartKind.Background, isHead: false);
            _around = PartKind.Background;
        }
        else if (_kind == PartKind.Background && _s.IsWord(i, "i") && IsAt(Signal.Goal, i))
        {
            Begin(i, PartKind.Goal, isHead: true);
            _around = PartKind.Goal;
        }
        else if (IsAt(Signal.Reason, i))
        {
            Begin(i, PartKind.Background, isHead: false);
            _around = PartKind.Background;
        }
        else if (_kind != PartKind.Background)
        {
            TurnWithin(i);
        }
        else if (_s.Is(i, WordClass.Link))
        {
            Begin(i, _kind, isHead: false);
        }
    }

    private void TurnWithin(int i)
    {
        if (_kind == PartKind.Circumstance && i > _first + 2 && PartStarts.IsVow(_s, i))
        {
            Begin(i, PartKind.Goal, isHead: true);
        }
        else if (IsAt(Signal.Contrast, i))
        {
            Begin(i, PartKind.Contrast, isHead: false);
        }
        else if (IsAt(Signal.Purpose, i) && (!_s.IsWord(i, "to") || PartStarts.HasVerb(_s, _first, i)))
        {
            Begin(i, PartKind.Purpose, isHead: false);
        }
        else if (IsAt(Signal.Circumstance, i))
        {
            Begin(i, PartKind.Circumstance, isHead: false);
        }
        else if (_s.Is(i, WordClass.Link) || (_s.IsWord(i, "by") && i + 1 < _s.Count && _s.Spelt(i + 1).EndsWith("ing")))
        {
            Begin(i, _kind == PartKind.Contrast ? _around : _kind, isHead: false);
        }
    }

    private bool IsAt(Signal signal, int i)
    {
        foreach (var hit in _s.HitsAt(i))
        {
            if (hit.Signal == signal)
            {
                return true;
            }
        }

        return false;
    }

    private void Begin(int at, PartKind kind, bool isHead)
    {
        Close(at, at);
        _kind = kind;
        _isHead |= isHead;
    }

    private void Close(int end, int next)
    {
        if (end > _first)
        {
            _parts.Add(new Part(_first, end, _kind, _isHead, _sentence));
            _isHead = false;
        }

        _first = next;
        _kind = next > end ? _around : _kind;
    }
}
