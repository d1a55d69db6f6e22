using System.Text;
using Microsoft.AspNetCore.Mvc;
using SmartBot.Audit;
using SmartBot.Dialogs.Goals;
using SmartBot.Takeaway.Access;
using SmartBot.Takeaway.Documents;

namespace SmartBot.MyData;

/// <summary>All that is kept of a person as one file: a page that any browser opens, with the same as JSON in it for programs. That it was taken is audited.</summary>
internal sealed class ExportModel(MyDataAccess who, TakeawayAccess access, Readings readings, MyDataReader reader, AuditLog audit) : MyDataPage(who, access, readings)
{
    private const string FileName = "smartbot-my-data.html";

    private readonly Readings _readings = readings;

    public override string Title => Say("data.title");

    public MyDataFile Kept { get; private set; } = null!;

    /// <summary>The file for programs, as it stands in a link.</summary>
    public string Json => Convert.ToBase64String(Encoding.UTF8.GetBytes(Kept.ToJson()));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Open())
        {
            return NotFound();
        }

        // Written first, so that no copy is taken that the audit does not know of.
        await audit.WriteAsync(AuditKind.Exported, Person!.OwnerId, "file", HttpContext.RequestAborted);
        Kept = await reader.ReadAsync(Person.OwnerId, HttpContext.RequestAborted);
        Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        return Page();
    }

    // Without a handler of its own it would be answered, and audited, as a GET.
    public IActionResult OnHead() => Open() ? StatusCode(StatusCodes.Status405MethodNotAllowed) : NotFound();

    public GoalReading Of(Goal goal) => _readings.Of(goal);

    /// <summary>What a question is called; its id where the programme does not ask it any more.</summary>
    public static string LabelOf(GoalReading goal, string questionId) =>
        goal.Programme.Sections.SelectMany(section => section.Questions).FirstOrDefault(question => question.Id == questionId)?.Label ?? questionId;
}
