using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.DependencyInjection;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.Turns;

/// <summary>Mutated JSON bodies at both doors: nothing but 2xx and 4xx, and no memory that stays (reliability: F14).</summary>
[Collection(nameof(LargeBodyTests))]
public class FuzzTests(ITestOutputHelper output)
{
    private const int Quick = 1_500;
    private const int Whole = 50_000;
    private const int Parallel = 8;

    [Theory]
    [InlineData(false, Quick)]
    [InlineData(true, Quick)]
    public Task Mutated_bodies_are_taken_or_refused(bool isDirectLine, int count) => PostAsync(isDirectLine, count);

    [Theory]
    [Trait("Speed", "slow")]
    [InlineData(false, Whole)]
    [InlineData(true, Whole)]
    public Task A_hundred_thousand_mutated_bodies_are_taken_or_refused_and_memory_stays_flat(bool isDirectLine, int count) => PostAsync(isDirectLine, count);

    private async Task PostAsync(bool isDirectLine, int count)
    {
        await using var host = TestHost.Start(services => services.AddLogging(logs => logs.ClearProviders()));
        var client = await DirectLineClient.ForAsync(host, "ann");
        var bodies = new MutatedBodies(seed: 20270310);
        var statuses = new Dictionary<int, int>();
        var wrong = new List<string>();
        var before = 0L;
        for (var sent = 0; sent < count; sent += Parallel)
        {
            if (sent >= count / 5 && before == 0)
            {
                before = Held();
            }

            var batch = Enumerable.Range(0, Parallel).Select(_ => bodies.Next()).ToList();
            var answers = await Task.WhenAll(batch.Select(body => StatusAsync(host, client, isDirectLine, body)));
            foreach (var (status, body) in answers.Zip(batch))
            {
                statuses[status] = statuses.GetValueOrDefault(status) + 1;
                if (status is not ((>= 200 and < 300) or (>= 400 and < 500)))
                {
                    wrong.Add($"{status} {System.Text.Encoding.UTF8.GetString(body)}");
                }
            }
        }

        var grown = Held() - before;
        output.WriteLine($"{count} bodies: {string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))}; held {grown / 1024} KB more");
        Assert.Empty(wrong);
        Assert.Contains(200, statuses.Keys);
        Assert.Contains(400, statuses.Keys);
        Assert.InRange(grown, long.MinValue, 16 * 1024 * 1024);
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<int> StatusAsync(TestHost host, DirectLineClient client, bool isDirectLine, byte[] body)
    {
        var path = isDirectLine ? $"/v3/directline/conversations/{client.ConversationId}/activities" : "/api/messages";
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = isDirectLine ? new AuthenticationHeaderValue("Bearer", client.Token) : null;
        using var answer = await host.Http.SendAsync(request);
        return (int)answer.StatusCode;
    }
}
