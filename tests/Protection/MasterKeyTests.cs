using System.Globalization;
using SmartBot.Protection;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Protection;

/// <summary>The keys of the built program, as an operator has them and loses them.</summary>
public sealed class MasterKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Keys => Path.Combine(_folder.Path, "keys");

    private string KeyFile => Path.Combine(Keys, "master-1.key");

    private string DatabaseFile => Path.Combine(_folder.Path, "data", "smartbot.db");

    private string[] Arguments => ["--Storage:ConnectionString", $"Data Source={DatabaseFile};Pooling=False", "--Protection:KeyFolder", Keys];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_makes_a_key_for_this_account_alone_and_says_loudly_to_back_it_up()
    {
        var said = await StartAsync(Arguments);

        Assert.Contains(said, line => line.Contains(KeyFile, StringComparison.Ordinal) && line.Contains("BACK IT UP NOW", StringComparison.Ordinal));
        Assert.Equal(MasterKeys.Length, Convert.FromBase64String(await File.ReadAllTextAsync(KeyFile)).Length);
        Assert.Equal(["master-1.key"], Directory.GetFiles(Keys).Select(Path.GetFileName));
        Assert.DoesNotContain(said, line => line.Contains(File.ReadAllText(KeyFile).Trim(), StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Keys));
        }

        Assert.DoesNotContain(await StartAsync(Arguments), line => line.Contains("BACK IT UP NOW", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lost", "Master key 1 is not in", "Put the key back from its backup")]
    [InlineData("another", "is not the one that this database was written with", "Put the key back")]
    [InlineData("short", "master-1.key holds no master key: 32 bytes in base64")]
    [InlineData("garbled", "master-1.key holds no master key: 32 bytes in base64")]
    [InlineData("empty", "master-1.key holds no master key: 32 bytes in base64")]
    [InlineData("misnamed", "master-x.key is no name of a master key")]
    public async Task A_key_that_is_missing_or_wrong_stops_the_start_and_nothing_is_written(string how, params string[] said)
    {
        await StartAsync(Arguments);
        var secret = (await File.ReadAllTextAsync(KeyFile)).Trim();
        Break(how, secret);
        var (before, keys) = (await File.ReadAllBytesAsync(DatabaseFile), Listing());

        var (code, errors) = await SmartBotProcess.RunToEndAsync(Arguments);

        Assert.Equal(1, code);
        Assert.All(said, part => Assert.Contains(part, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(secret[..20], errors, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile));
        Assert.Equal(keys, Listing());
    }

    [Theory]
    [InlineData("1", "nonsense", "Protection:MasterKeys:1 holds no master key")]
    [InlineData("one", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "Protection:MasterKeys:one is no version of a key")]
    [InlineData("0", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "Protection:MasterKeys:0 is no version of a key")]
    public async Task A_key_of_the_configuration_that_is_none_stops_the_start_before_there_is_a_database(string version, string key, string said)
    {
        var (code, errors) = await SmartBotProcess.RunToEndAsync([.. Arguments, $"--Protection:MasterKeys:{version}", key]);

        Assert.Equal(1, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.False(File.Exists(DatabaseFile));
    }

    [Fact]
    public async Task Keys_of_the_configuration_are_used_and_no_folder_is_made()
    {
        await StartAsync([.. Arguments, "--Protection:MasterKeys:1", TestMasters.Text(1)]);

        Assert.False(Directory.Exists(Keys));
        var (code, errors) = await SmartBotProcess.RunToEndAsync([.. Arguments, "--Protection:MasterKeys:2", TestMasters.Text(2)]);
        Assert.Equal(1, code);
        Assert.Contains("Master key 1 is not in Protection:MasterKeys", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_adds_the_next_key_and_leaves_the_others_alone()
    {
        await StartAsync(Arguments);
        var first = await File.ReadAllTextAsync(KeyFile);

        Assert.Equal((0, ""), await SmartBotProcess.RunProgramAsync("keys", "add", "--Protection:KeyFolder", Keys));

        Assert.Equal(["master-1.key", "master-2.key"], Directory.GetFiles(Keys).Select(Path.GetFileName).Order());
        Assert.Equal(first, await File.ReadAllTextAsync(KeyFile));
        Assert.Contains("master-3.key was made", KeysCommand.Run(["add", "--Protection:KeyFolder", Keys]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say what to do: keys add", "keys")]
    [InlineData("Say what to do: keys add", "keys", "remove")]
    [InlineData("Add Protection:MasterKeys:2 there", "keys", "add", "--Protection:MasterKeys:1", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=")]
    public async Task What_the_command_cannot_do_is_said(string said, params string[] arguments)
    {
        var (code, errors) = await SmartBotProcess.RunProgramAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    // With something in it that needs the key.
    private static async Task<IReadOnlyList<string>> StartAsync(string[] arguments)
    {
        using var program = await SmartBotProcess.StartAsync(
            new Uri("http://127.0.0.1:0"), [.. arguments, "--DirectLine:Secret", DirectLine.DirectLineClient.Secret]);
        var client = await DirectLine.DirectLineClient.SignInAsync(program.Http, "dl_ann");
        await client.SayAsync("hi");
        await program.TerminateAsync();
        return program.Said;
    }

    private void Break(string how, string secret)
    {
        switch (how)
        {
            case "lost":
                Directory.Delete(Keys, recursive: true);
                break;
            case "misnamed":
                File.Move(KeyFile, Path.Combine(Keys, "master-x.key"));
                break;
            default:
                File.WriteAllText(KeyFile, how switch
                {
                    "another" => TestMasters.Text(9),
                    "short" => secret[..20],
                    "garbled" => "?" + secret[1..],
                    _ => "",
                });
                break;
        }
    }

    private string Listing() => !Directory.Exists(Keys) ? "" : string.Join(
        '\n', Directory.GetFiles(Keys).Order().Select(file => string.Create(CultureInfo.InvariantCulture, $"{file} {File.ReadAllText(file)}")));
}
