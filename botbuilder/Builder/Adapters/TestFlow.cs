using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation as a chain of sends and expectations; nothing runs before <see cref="StartTestAsync"/>.
/// Time-outs are milliseconds of real time that a reply may take after the turn that it belongs to.
/// </summary>
public class TestFlow
{
    private const uint Patience = 3000;

    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _run;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>The flow so far and one thing more.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(getTask);
        ArgumentNullException.ThrowIfNull(flow);
        _adapter = flow._adapter;
        _callback = flow._callback;
        _run = async () =>
        {
            await flow._run();
            await getTask();
        };
    }

    public Task StartTestAsync() => _run();

    public TestFlow Send(string userSays) => Send(() => _adapter.MakeActivity(userSays));

    public TestFlow Send(IActivity userActivity) => Send(() => (Activity)userActivity);

    /// <summary>The person joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Send(() => new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [_adapter.Conversation.User],
    });

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = Patience) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = Patience) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = Patience) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>The next reply is a message with this text.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = Patience) =>
        AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description, timeout);

    /// <summary>The next reply has the type and, for a message, the text of this one.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                Require(reply.Type == expected.Type, $"a reply of type '{expected.Type}'", reply, description);
                var text = expected.AsMessageActivity()?.Text;
                Require(TextOf(reply) == text, $"'{text}'", reply, description);
            },
            description,
            timeout);
    }

    /// <summary>The next reply passes; throw from <paramref name="validateActivity"/> where it does not.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = Patience)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await NextReplyAsync(timeout) ?? throw new TimeoutException($"No reply within {timeout} ms. {description}")));
    }

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = Patience) =>
        AssertReply(
            reply => Require(candidates.Contains(TextOf(reply)), $"one of '{string.Join("', '", candidates)}'", reply, description),
            description,
            timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = Patience) =>
        AssertReply(
            reply => Require(TextOf(reply)?.Contains(expected, StringComparison.Ordinal) == true, $"a reply with '{expected}' in it", reply, description),
            description,
            timeout);

    /// <summary>No reply is left and none comes within the time-out, which is waited for in full.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = Patience) => Then(async () =>
    {
        if (await NextReplyAsync(timeout) is { } reply)
        {
            Require(false, "no reply", reply, description);
        }
    });

    private TestFlow Send(Func<Activity> activity) => Then(() => _adapter.ProcessActivityAsync(activity(), _callback));

    private TestFlow Then(Func<Task> step) => new(step, this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static string TextOf(IActivity reply) => reply.AsMessageActivity()?.Text;

    private static void Require(bool holds, string expected, IActivity reply, string description)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Expected {expected}, got {reply.Type} '{TextOf(reply)}'. {description}");
        }
    }
}
