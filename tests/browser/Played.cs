namespace SmartBot.Tests.Browser;

/// <summary>Activities that the tests play to the page in the assistant's place.</summary>
internal static class Played
{
    private static readonly string[] Names = ["Specific", "Measurable", "Achievable", "Realistic", "Timely"];

    /// <summary>Word on the goal: how many of its letters are done (the next one is started), and its sentence.</summary>
    public static object Progress(int done, params (string Text, bool Fresh)[] sentence) => new
    {
        type = "event",
        name = "goal/progress",
        id = Guid.NewGuid().ToString(),
        from = new { id = "smartbot", role = "bot" },
        value = new
        {
            goalId = "g",
            status = done == Names.Length ? "agreed" : "draft",
            letters = Names.Select((name, index) => new { letter = name[..1], name, state = State(index, done) }),
            sentence = sentence.Select(piece => new { text = piece.Text, fresh = piece.Fresh }),
        },
    };

    /// <summary>A card with each kind of element that the assistant's cards have.</summary>
    public static object Card() => new
    {
        type = "message",
        id = Guid.NewGuid().ToString(),
        timestamp = "2027-03-10T17:00:00Z",
        from = new { id = "smartbot", role = "bot" },
        text = "Here is your goal. Is it right?",
        attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = CardContent() } },
    };

    private static string State(int index, int done) => index < done ? "done" : index == done ? "started" : "open";

    private static object CardContent() => new
    {
        type = "AdaptiveCard",
        version = "1.5",
        body = new object[]
        {
            new { type = "TextBlock", text = "Your goal so far", weight = "bolder", size = "large", style = "heading", wrap = true },
            new { type = "TextBlock", text = "I will play what Mia picks, with my phone away.", wrap = true },
            new { type = "FactSet", facts = new[] { new { title = "Where", value = "living room" }, new { title = "By", value = "Friday 30 April 2027" } } },
            new { type = "Input.Text", id = "words", label = "In other words", isRequired = true, errorMessage = "Please write a few words" },
            new
            {
                type = "Input.ChoiceSet",
                id = "part",
                label = "Which part",
                style = "expanded",
                choices = new[] { new { title = "Who", value = "who" }, new { title = "Where", value = "where" } },
            },
        },
        actions = new object[]
        {
            new { type = "Action.Submit", title = "Save", style = "positive", data = new { action = "save" } },
            new { type = "Action.Submit", title = "Change something", data = new { action = "change" } },
        },
    };
}
