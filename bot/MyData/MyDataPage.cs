using SmartBot.Takeaway;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.MyData;

/// <summary>What the pages about a person's data have in common: whose they are, and addresses that carry the link's token on.</summary>
internal abstract class MyDataPage(MyDataAccess who, TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    public override bool HasNav => Person is { Token: null };

    /// <summary>Whose data it is; null for a stranger.</summary>
    protected MyDataVisitor? Person { get; private set; }

    /// <summary>An address under <c>/my-data</c>, with the token where the visitor has one.</summary>
    public string Here(string path = "") => Person?.Token is { } token
        ? $"{MyDataSetup.Path}{path}?{TakeawayAccess.TokenName}={Uri.EscapeDataString(token)}"
        : MyDataSetup.Path + path;

    /// <summary>Takes the visitor in; false for a stranger.</summary>
    protected bool Open()
    {
        Welcome(visitor: null);
        Person = who.VisitorOf(HttpContext);
        return Person is not null;
    }
}
