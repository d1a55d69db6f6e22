using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Programmes;

/// <summary>What is asked when the assistant comes back, in one language: the same in every programme but for which questions a check-in has.</summary>
/// <param name="CheckIn">All questions of check-ins; a programme names those that it asks.</param>
/// <param name="StepReview">Whether a step is done (S2.10).</param>
/// <param name="Debrief">How a goal turned out (S0.12, S2.11).</param>
internal sealed record FollowUpFile(Topic CheckIn, Topic StepReview, Topic Debrief)
{
    /// <exception cref="InvalidDataException">The file is missing or wrong; the message names it.</exception>
    public static FollowUpFile Load(string language) => DataFile.Read<FollowUpFile>($"followups.{language}.json");

    /// <summary>The programme with its follow-ups. A question that the file lacks is left out, for the check to find.</summary>
    public Programme AddTo(Programme programme)
    {
        var asked = programme.CheckIn.Select(id => CheckIn.Questions.FirstOrDefault(question => question.Id == id)).OfType<Question>().ToList();
        return programme with { FollowUps = [CheckIn with { Questions = asked }, StepReview, Debrief] };
    }
}
