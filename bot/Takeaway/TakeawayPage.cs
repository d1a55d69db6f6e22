using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>What the pages have in common: whose they are, their words, and addresses that carry the link's token on.</summary>
internal abstract class TakeawayPage(TakeawayAccess access, Readings readings) : PageModel
{
    private Visitor? _visitor;

    /// <summary>The words of this page; those of the goal's language once there is a goal.</summary>
    public TakeawayWords Words { get; private set; } = null!;

    /// <summary>The goal that the page is about; null where it is about several or none.</summary>
    public GoalReading? Reading { get; private set; }

    /// <summary>What the page is called, in the browser's tab and as its heading.</summary>
    public abstract string Title { get; }

    /// <summary>Whether the person's other pages are named on it.</summary>
    public virtual bool HasNav => true;

    /// <summary>Whether the visitor came by a link, which is for one goal, and not from the chat page.</summary>
    public bool IsByLink => _visitor is { Pass: not null };

    /// <summary>Who asks; null for a stranger.</summary>
    protected Visitor? Visitor => _visitor;

    public string Say(string id, params IEnumerable<(string Name, string Value)> values) => Words.Say(id, values);

    /// <summary>Refuses what the page has no answer to: the framework would show it, empty.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }

    /// <summary>An address under <c>/take</c>, with the token where the visitor has one.</summary>
    public string To(string path) => _visitor?.Token is { } token
        ? $"{TakeawayResponses.Path}/{path}?{TakeawayAccess.TokenName}={Uri.EscapeDataString(token)}"
        : $"{TakeawayResponses.Path}/{path}".TrimEnd('/');

    /// <summary>The address of the person's list of pages.</summary>
    public string Home => _visitor?.Token is { } token ? $"{TakeawayResponses.Path}/l/{Uri.EscapeDataString(token)}" : TakeawayResponses.Path;

    /// <summary>Takes the visitor in, and speaks the language of their browser.</summary>
    protected void Welcome(Visitor? visitor)
    {
        _visitor = visitor;
        Words = readings.WordsFor(Request.Headers.AcceptLanguage);
    }

    protected void Welcome() => Welcome(access.VisitorOf(HttpContext));

    /// <summary>Takes visitor and goal in; false where there is nothing that they may see.</summary>
    protected async Task<bool> OpenAsync(string goalId)
    {
        Welcome();
        if (await access.FindAsync(_visitor, goalId, HttpContext.RequestAborted) is not { } goal)
        {
            return false;
        }

        Reading = readings.Of(goal);
        Words = Reading.Words;
        return true;
    }

    /// <summary>The visitor's goals of which something is known.</summary>
    protected async Task<IReadOnlyList<GoalReading>> ListAsync() =>
        [.. (await access.ListAsync(_visitor, HttpContext.RequestAborted)).Where(goal => goal.Answers.Count > 0 || goal.Status == GoalStatus.Agreed).Select(readings.Of)];
}
