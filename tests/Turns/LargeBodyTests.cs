using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartBot.Tests.DirectLine;
using SmartBot.Tests.Host;
using Xunit.Abstractions;

namespace SmartBot.Tests.Turns;

/// <summary>Bodies out of all proportion are refused, and cost next to nothing (reliability: F15).</summary>
[Collection(nameof(LargeBodyTests))]
public class LargeBodyTests(ITestOutputHelper output)
{
    private const long MostAllocated = 5 * 1024 * 1024;

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 30)]
    [InlineData(false, 1)]
    [InlineData(false, 30)]
    public Task A_large_body_is_refused(bool isDirectLine, int megabytes) =>
        AssertRefusedAsync(isDirectLine, $"{megabytes} MB", [HttpStatusCode.RequestEntityTooLarge], stream => WriteAsync(stream, megabytes * 16), megabytes * 1024 * 1024);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_body_without_an_end_is_refused(bool isDirectLine) =>
        AssertRefusedAsync(isDirectLine, "endless", [HttpStatusCode.RequestEntityTooLarge], stream => WriteAsync(stream, int.MaxValue));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_would_unpack_to_a_gigabyte_is_refused_unopened(bool isDirectLine)
    {
        var bomb = Bomb();
        await AssertRefusedAsync(
            isDirectLine, "gzip", [HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestEntityTooLarge],
            stream => stream.WriteAsync(bomb).AsTask(), bomb.Length, "Content-Encoding: gzip\r\n");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Ten_thousand_levels_are_refused(bool isDirectLine)
    {
        var deep = Encoding.ASCII.GetBytes($$"""{"type":"message","text":"hi","value":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""");
        return AssertRefusedAsync(isDirectLine, "deep", [HttpStatusCode.BadRequest], stream => stream.WriteAsync(deep).AsTask(), deep.Length);
    }

    private async Task AssertRefusedAsync(
        bool isDirectLine, string what, HttpStatusCode[] expected, Func<NetworkStream, Task> write, int? length = null, string headers = "")
    {
        await using var host = TestHost.Start(services => services.AddLogging(logs => logs.ClearProviders()));
        var client = await DirectLineClient.ForAsync(host, "ann");
        var path = isDirectLine ? $"/v3/directline/conversations/{client.ConversationId}/activities" : "/api/messages";
        await PostAsync(host, path, client.Token, headers, length, write);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var status = await PostAsync(host, path, client.Token, headers, length, write);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        output.WriteLine($"{(isDirectLine ? "Direct Line" : "/api/messages")}, {what}: {(int)status}, {allocated / 1024} KB allocated");
        Assert.Contains(status, expected);
        Assert.InRange(allocated, 0, MostAllocated);
        Assert.NotEmpty(await client.SayAsync("still here"));
    }

    // Over a raw socket, so that what is measured is the server's: a client of its own would allocate beside it.
    private static async Task<HttpStatusCode> PostAsync(TestHost host, string path, string token, string headers, int? length, Func<NetworkStream, Task> write)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Address.Host, host.Address.Port);
        await using var stream = socket.GetStream();
        var framing = length is null ? "Transfer-Encoding: chunked" : $"Content-Length: {length}";
        var head = $"POST {path} HTTP/1.1\r\nHost: {host.Address.Authority}\r\nContent-Type: application/json\r\nAuthorization: Bearer {token}\r\n{headers}{framing}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(path == "/api/messages" ? head.Replace($"Authorization: Bearer {token}\r\n", "", StringComparison.Ordinal) : head));
        if (length is null)
        {
            await stream.WriteAsync("10000\r\n"u8.ToArray());
        }

        var line = new byte[12];
        var reading = stream.ReadExactlyAsync(line).AsTask();
        await Task.WhenAll(WriteUntilRefusedAsync(() => write(stream)), HangUpAfterAsync(reading, socket));
        return (HttpStatusCode)int.Parse(Encoding.ASCII.GetString(line)[9..], null);
    }

    private static async Task HangUpAfterAsync(Task reading, TcpClient socket)
    {
        await reading;
        socket.Close();
    }

    private static async Task WriteUntilRefusedAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception refused) when (refused is IOException or ObjectDisposedException or SocketException)
        {
            // The server has answered and hung up.
        }
    }

    // Pieces of 64 KB: the chunk of an endless body that the header has announced, and the next one's header.
    private static async Task WriteAsync(NetworkStream stream, int pieces)
    {
        var piece = new byte[(64 * 1024) + "\r\n10000\r\n".Length];
        Array.Fill(piece, (byte)' ');
        "\r\n10000\r\n"u8.CopyTo(piece.AsSpan(64 * 1024));
        var length = pieces == int.MaxValue ? piece.Length : 64 * 1024;
        for (var n = 0; n < pieces; n++)
        {
            await stream.WriteAsync(piece.AsMemory(0, length));
        }
    }

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 32; megabyte++)
            {
                gzip.Write(zeros);
            }
        }

        return packed.ToArray();
    }
}

/// <summary>Memory is that of the whole process, so nothing runs beside tests that measure it.</summary>
[CollectionDefinition(nameof(LargeBodyTests), DisableParallelization = true)]
public class LargeBodyAlone;
