using System.Text;

namespace SmartBot.Tests.Turns;

/// <summary>Bodies that were activities once, and have been bent, cut, doubled and filled with what does not belong there. The same ones for a seed.</summary>
internal sealed class MutatedBodies(int seed)
{
    private static readonly string[] Seeds =
    [
        """{"type":"message","text":"walk more","locale":"en-GB","localTimezone":"Europe/London","channelData":{"clientActivityID":"a1","postBack":true}}""",
        """{"type":"message","value":{"pick":"review.save","goalId":"g","revision":1,"question":"where"},"replyToId":"x|0000001"}""",
        """{"type":"message","text":"hi","entities":[{"type":"clientInfo","timezone":"Europe/Paris"},{"type":"mention","mentioned":{"id":"b"}}],"attachments":[{"contentType":"image/png","content":{}}]}""",
        """{"type":"message","id":"m1","text":"hi","channelId":"test","serviceUrl":"http://127.0.0.1:1/","deliveryMode":"expectReplies","from":{"id":"ann","name":"Ann"},"recipient":{"id":"bot"},"conversation":{"id":"c","isGroup":false}}""",
        """{"type":"conversationUpdate","id":"m2","channelId":"test","serviceUrl":"http://127.0.0.1:1/","deliveryMode":"expectReplies","from":{"id":"ann"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"membersAdded":[{"id":"ann"}]}""",
        """{"type":"invoke","id":"m3","name":"adaptiveCard/action","channelId":"test","serviceUrl":"http://127.0.0.1:1/","deliveryMode":"expectReplies","from":{"id":"ann"},"recipient":{"id":"bot"},"conversation":{"id":"c"},"value":{"action":{"verb":"x"}}}""",
        """{"type":"event","name":"page/opened","localTimestamp":"2027-03-10T10:00:00+01:00","timestamp":"2027-03-10T09:00:00Z"}""",
    ];

    private static readonly string[] Oddities =
    [
        "null", "true", "7", "-0", "1e999", "[]", "{}", "[null]", "\"\"", "\"\\ud800\"", "\"\\u0000\"", "\"\\u202e\"", "\"..\"", "\"9999-99-99T99:99:99Z\"",
        "\"directline\"", "\"../../etc/passwd\"", "1.7976931348623157e309", "\"\\uD83D\\uDE00\"", "{\"type\":\"clientInfo\",\"timezone\":5}", "{\"$type\":\"System.Object\"}", "//", "NaN", "\u00ff",
    ];

    // A mutation has to be the same on each run; nothing here is a secret.
#pragma warning disable CA5394
    private readonly Random _chance = new(seed);

    public byte[] Next()
    {
        var body = Pick(Seeds);
        for (var times = _chance.Next(1, 4); times > 0; times--)
        {
            body = Mutate(body);
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        if (bytes.Length > 0 && _chance.Next(5) == 0)
        {
            bytes[_chance.Next(bytes.Length)] ^= (byte)(1 << _chance.Next(8));
        }

        return bytes;
    }

    private string Mutate(string body)
    {
        var (at, length) = Span(body.Length);
        return _chance.Next(6) switch
        {
            0 => ReplaceValue(body),
            1 => body.Remove(at, length),
            2 => body.Insert(at, body.Substring(at, length)),
            3 => body.Insert(at, Pick(Oddities)),
            4 => body.Insert(at, new string(Pick(["[", "{\"a\":", "\"", ",", "\\"])[0], _chance.Next(1, 80))),
            _ => ReplaceValue(ReplaceValue(body)),
        };
    }

    // What stands between a colon and the next comma or brace becomes something else, so that most bodies stay JSON.
    private string ReplaceValue(string body)
    {
        var colons = Enumerable.Range(0, body.Length).Where(at => body[at] == ':').ToList();
        if (colons.Count == 0)
        {
            return body;
        }

        var from = colons[_chance.Next(colons.Count)] + 1;
        var to = body.IndexOfAny([',', '}', ']'], from);
        return to < 0 ? body : string.Concat(body.AsSpan(0, from), Pick(Oddities), body.AsSpan(to));
    }

    private (int At, int Length) Span(int length)
    {
        var at = length == 0 ? 0 : _chance.Next(length);
        return (at, Math.Min(_chance.Next(1, 20), length - at));
    }

    private string Pick(string[] from) => from[_chance.Next(from.Length)];
#pragma warning restore CA5394
}
