using Microsoft.AspNetCore.Mvc;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>What is shown in the place of a page that cannot be: the same for what is not there and for what is not the visitor's.</summary>
[IgnoreAntiforgeryToken]
internal sealed class SorryModel(TakeawayAccess access, Readings readings) : TakeawayPage(access, readings)
{
    public override string Title => Say($"{Kind}.title");

    /// <summary>Which words are said.</summary>
    public string Kind { get; private set; } = "";

    public void OnGet(int code) => Show(code);

    // A refused POST is answered under its own method.
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Welcome(visitor: null);
        Kind = code >= StatusCodes.Status500InternalServerError ? "sorry.busy" : "sorry";
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound; // somebody typed this page's own address
        }
    }
}
