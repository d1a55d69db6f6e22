namespace SmartBot.Tests.BotBuilder.Builder.Ours;

public sealed class CancelledTurnTests
{
    [Fact]
    public async Task A_cancelled_turn_ends_without_an_apology()
    {
        using var source = new CancellationTokenSource();
        var adapter = new RecordingAdapter { OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.") };
        using var turn = adapter.NewTurn();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.RunAsync(turn, async (_, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
        }, source.Token));

        Assert.Empty(adapter.Sent);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => adapter.RunAsync(turn, (_, _) => Task.CompletedTask, source.Token));
    }

    [Fact]
    public async Task A_time_out_within_a_turn_is_a_fault_like_any_other()
    {
        var adapter = new RecordingAdapter { OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.") };
        using var turn = adapter.NewTurn();

        await adapter.RunAsync(turn, (_, _) => throw new TaskCanceledException());

        Assert.Single(adapter.Sent);
    }
}
