using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Middleware_wraps_the_bot_in_the_order_it_was_added()
    {
        _adapter.Use(new Noting("outer", _seen)).Use(new Noting("inner", _seen));

        await RunAsync(SayAsync);

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], _seen);
    }

    [Fact]
    public async Task A_set_of_middleware_is_itself_a_middleware()
    {
        var set = new MiddlewareSet().Use(new Noting("a", _seen)).Use(new Noting("b", _seen));
        _adapter.Use(set).Use(new Noting("c", _seen));

        await RunAsync(SayAsync);

        Assert.Equal(["a in", "b in", "c in", "bot", "c out", "b out", "a out"], _seen);
    }

    [Fact]
    public async Task Middleware_that_does_not_call_next_ends_the_turn()
    {
        _adapter.Use(new Noting("outer", _seen)).Use(new Stopping()).Use(new Noting("never", _seen));

        await RunAsync(SayAsync);

        Assert.Equal(["outer in", "outer out"], _seen);
    }

    [Fact]
    public async Task What_a_turn_throws_goes_to_OnTurnError_after_the_middleware()
    {
        var fault = new InvalidOperationException("broken");
        _adapter.Use(new Noting("outer", _seen));
        _adapter.OnTurnError = async (turn, exception) =>
        {
            Assert.Same(fault, exception);
            _seen.Add("error");
            await turn.SendActivityAsync("Sorry.");
        };

        await RunAsync((_, _) => throw fault);

        Assert.Equal(["outer in", "outer threw", "error"], _seen);
        Assert.Equal("Sorry.", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Without_OnTurnError_the_exception_reaches_the_caller() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task A_conversation_is_continued_with_an_event_that_carries_its_address()
    {
        _adapter.Use(new Noting("outer", _seen));
        var reference = RecordingAdapter.MessageFromUser().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, token) =>
        {
            var opening = turn.Activity;
            Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (opening.Type, opening.Name));
            Assert.Equal(("user", "bot"), (opening.From.Id, opening.Recipient.Id));
            return turn.SendActivityAsync("How is it going?", cancellationToken: token);
        }, CancellationToken.None);

        Assert.Equal(["outer in", "outer out"], _seen);
        Assert.Equal(("user", "talk"), (_adapter.Sent[0].Recipient.Id, _adapter.Sent[0].Conversation.Id));
    }

    private async Task RunAsync(BotCallbackHandler bot)
    {
        using var turn = _adapter.NewTurn();
        await _adapter.RunAsync(turn, bot);
    }

    private Task SayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        _seen.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name} in");
            try
            {
                await next(cancellationToken);
            }
            catch (InvalidOperationException)
            {
                seen.Add($"{name} threw");
                throw;
            }

            seen.Add($"{name} out");
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
