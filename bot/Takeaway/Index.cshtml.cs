using SmartBot.Dialogs.Programmes;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.Takeaway;

/// <summary>All that the guest of the chat page can take away, and empty worksheets for everybody.</summary>
internal sealed class IndexModel(TakeawayAccess access, Readings readings) : GoalListPage(access, readings)
{
    public override string Title => Say("index.title");

    public IEnumerable<Programme> Programmes => Readings.ProgrammesIn(Words.Language);

    public async Task OnGetAsync()
    {
        Welcome();
        Goals = await ListAsync();
    }
}
