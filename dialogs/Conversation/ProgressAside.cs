using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using SmartBot.Dialogs.Goals;
using SmartBot.Dialogs.Progress;
using SmartBot.Dialogs.Text;

namespace SmartBot.Dialogs.Conversation;

/// <summary>"Show my progress": what a chart would tell, the newest wins, what to look at, and where a chat can show it the chart itself.</summary>
internal sealed class ProgressAside(Assistant assistant)
{
    private const int MostWins = 5;
    private const string SvgType = "image/svg+xml";

    // The goals that a person looks back on, the likeliest first; one just begun has nothing to look at yet.
    private static readonly GoalStatus[] Followed = [GoalStatus.Agreed, GoalStatus.Paused, GoalStatus.Achieved, GoalStatus.LetGo];

    public async Task<Activity> AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await GoalAsync(turn, cancellationToken) is not { } goal)
        {
            return Message.Text(assistant.Say("check.none"));
        }

        var person = assistant.PersonOf(turn);
        var progress = ProgressSoFar.Of(goal, person.Today);
        var words = new ProgressWords(assistant.Language.Texts, person.Culture);
        var answer = Message.Text(string.Join('\n', Lines(goal, progress, words)));
        if (progress.Told.Count > 0 && turn.Activity.ChannelId is Channels.Directline or Channels.Webchat)
        {
            answer.Attachments = [Chart(progress, words.Labels(progress))];
        }

        return answer;
    }

    // The goal at hand where something was told of it, else the first of the others of which something was.
    private async Task<Goal?> GoalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var followed = (await assistant.GoalsAsync(turn, cancellationToken)).Where(goal => Followed.Contains(goal.Status))
            .OrderBy(goal => Array.IndexOf(Followed, goal.Status)).ThenBy(goal => goal.Priority ?? int.MaxValue);
        var current = await assistant.CurrentAsync(turn, cancellationToken);
        var atHand = current is null ? followed.ToList() : [current, .. followed.Where(goal => goal.Id != current.Id)];
        return atHand.FirstOrDefault(goal => goal.CheckIns.Count > 0) ?? atHand.FirstOrDefault(goal => goal.Status != GoalStatus.Draft);
    }

    private IEnumerable<string> Lines(Goal goal, ProgressSoFar progress, ProgressWords words)
    {
        if (goal.Sentence is { } sentence)
        {
            yield return assistant.Say("progress.about", [("words", Words.Quote(sentence))]);
        }

        yield return words.Tell(progress);
        if (progress.Wins.Count > 0)
        {
            yield return assistant.Say("progress.wins");
        }

        foreach (var win in progress.Wins.Take(MostWins))
        {
            yield return assistant.Say("progress.win", [("win", Words.Quote(win.Words)), ("day", words.Day(win.On, progress.Today))]);
        }

        foreach (var signal in words.Signals(progress.Drift))
        {
            yield return signal;
        }
    }

    // Web Chat takes the name for the picture's alternative. Percent signs, since it would make a new address of base64 each time that it draws.
    private static Attachment Chart(ProgressSoFar progress, ChartLabels labels) => new()
    {
        ContentType = SvgType,
        ContentUrl = $"data:{SvgType},{Uri.EscapeDataString(ProgressChart.Draw(progress, labels))}",
        Name = labels.Words,
    };
}
