namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named <c>adaptiveCard/action</c>: somebody pressed an Action.Execute.</summary>
public class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; }

    public string State { get; set; }
}

/// <summary>The action that was pressed, with the card's inputs merged into its data.</summary>
public class AdaptiveCardInvokeAction
{
    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    public object Data { get; set; }
}

/// <summary>
/// The answer: 200 with <c>application/vnd.microsoft.card.adaptive</c> or <c>application/vnd.microsoft.activity.message</c>,
/// 400 or 500 with <c>application/vnd.microsoft.error</c>.
/// </summary>
public class AdaptiveCardInvokeResponse
{
    public int StatusCode { get; set; }

    public string Type { get; set; }

    public object Value { get; set; }
}
