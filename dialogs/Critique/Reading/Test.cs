namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>How a test counts.</summary>
internal enum TestKind
{
    /// <summary>So many days or times.</summary>
    Count,

    /// <summary>So many minutes or hours.</summary>
    Length,

    /// <summary>So much or many of anything else.</summary>
    Amount,

    /// <summary>A mark on a scale or a share of a hundred.</summary>
    Scale,

    Rate,
    Clock,
    Zero,
    All,
    Milestone,
}

/// <summary>Something that a goal can be tested by.</summary>
/// <param name="Kind">How it counts.</param>
/// <param name="Measure">What it says.</param>
/// <param name="At">The word that it begins with.</param>
/// <param name="Next">The word after its last.</param>
internal sealed record Test(TestKind Kind, Measure Measure, int At, int Next)
{
    /// <summary>What it counts is visible whatever the words around it.</summary>
    public bool IsSolid => Kind is TestKind.Length or TestKind.Amount or TestKind.Scale;
}
