using System.Net;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>Answers an invoke. The one that is known here is a press on an adaptive card's Action.Execute; others get 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            if (turnContext.Activity.Name != AdaptiveCardAction)
            {
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }

            var value = ReadCardAction(turnContext.Activity.Value);
            return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>Answers a press on an Action.Execute; unless overridden with 501.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An answer of 200.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    private static AdaptiveCardInvokeValue ReadCardAction(object value)
    {
        AdaptiveCardInvokeValue read;
        try
        {
            read = SchemaJson.ConvertTo<AdaptiveCardInvokeValue>(value);
        }
        catch (JsonException)
        {
            throw BadCardAction("BadRequest", "The value is not that of an adaptive card action.");
        }

        return read switch
        {
            null => throw BadCardAction("BadRequest", "The value is missing."),
            { Action: null } => throw BadCardAction("BadRequest", "The action is missing."),
            { Action.Type: not "Action.Execute" } => throw BadCardAction("NotSupported", "The action is not an Action.Execute."),
            _ => read,
        };
    }

    private static InvokeResponseException BadCardAction(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);
        if (response is not null)
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
        }
    }

    /// <summary>Thrown within <see cref="OnInvokeActivityAsync"/> to answer with another status than 200.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _status = HttpStatusCode.InternalServerError;
        private readonly object _body;

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _status = statusCode;
            _body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_status, Body = _body };
    }
}
