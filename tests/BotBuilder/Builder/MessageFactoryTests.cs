using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_is_a_message_that_accepts_input_unless_told_otherwise()
    {
        var plain = MessageFactory.Text("hi");
        Assert.Equal((ActivityTypes.Message, "hi", InputHints.AcceptingInput), (plain.Type, plain.Text, plain.InputHint));

        var spoken = MessageFactory.Text("hi", "<speak>hi</speak>", InputHints.ExpectingInput);
        Assert.Equal(("<speak>hi</speak>", InputHints.ExpectingInput), (spoken.Speak, spoken.InputHint));
    }

    [Fact]
    public void A_suggested_word_becomes_a_button_that_says_it()
    {
        var message = MessageFactory.SuggestedActions(["yes", "no"], "Sure?", null, null);

        Assert.Equal("Sure?", message.Text);
        Assert.Equal(["yes", "no"], message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal((ActionTypes.ImBack, action.Title), (action.Type, action.Value)));
    }

    [Fact]
    public void Attachments_stand_in_a_list_or_side_by_side()
    {
        var card = new Attachment("application/vnd.microsoft.card.adaptive");

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment([card, card]).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([card, card]).AttachmentLayout);
        Assert.Same(card, Assert.Single(MessageFactory.Attachment(card, "see").Attachments));
    }
}
