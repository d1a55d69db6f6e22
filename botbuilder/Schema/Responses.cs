namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to what was sent; null where it gave none.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null) => Id = id;

    public string Id { get; set; }
}

/// <summary>A conversation that a channel opened at the bot's wish.</summary>
public class ConversationResourceResponse
{
    public string ActivityId { get; set; }

    public string ServiceUrl { get; set; }

    public string Id { get; set; }
}

/// <summary>Everything the bot said in a turn with delivery mode <c>expectReplies</c>.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null) => Activities = activities;

    public IList<Activity> Activities { get; set; }
}

/// <summary>The activities of a conversation, oldest first.</summary>
public class Transcript
{
    public IList<Activity> Activities { get; set; }
}

/// <summary>A failure as the Bot Framework protocol tells it.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null) => Error = error;

    public Error Error { get; set; }
}

/// <summary>A code for programs and a message for people.</summary>
public class Error
{
    public string Code { get; set; }

    public string Message { get; set; }
}
