namespace SmartBot.Tests.Acceptance;

/// <summary>Says which rows of the source documents a test shows, such as <c>S4.31</c>. The table is made from these.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class AcceptanceAttribute(params string[] rows) : Attribute
{
    public IReadOnlyList<string> Rows => rows;
}
