using Microsoft.Bot.Schema;

namespace SmartBot.Tests.BotBuilder.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reference_turns_an_activity_towards_the_person_or_towards_the_bot()
    {
        var reference = Incoming().GetConversationReference();

        var outgoing = new Activity { Locale = "nl-NL" }.ApplyConversationReference(reference);
        Assert.Equal(("bot", "user", "in-1", "nl-NL"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId, outgoing.Locale));

        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);
        Assert.Equal(("user", "bot", "in-1", "en-GB"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.Locale));
        Assert.Equal(("test", "talk", "https://channel.example"), (incoming.ChannelId, incoming.Conversation.Id, incoming.ServiceUrl));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in-1")]
    public void A_conversation_update_that_the_person_never_sees_is_not_replied_to(string channel, string? expected)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(expected, update.GetConversationReference().ActivityId);
        Assert.Equal(expected, update.CreateReply("hi").ReplyToId);
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = Incoming().CreateReply("hi");

        Assert.Equal((ActivityTypes.Message, "hi", "in-1", "en-GB"), (reply.Type, reply.Text, reply.ReplyToId, reply.Locale));
        Assert.Equal(("bot", "user", "talk"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal("nl-NL", Incoming().CreateReply("hoi", "nl-NL").Locale);
        Assert.Equal(string.Empty, Incoming().CreateReply().Text);
    }

    [Fact]
    public void An_activity_is_seen_only_as_what_it_is()
    {
        var message = new Activity { Type = "Message/x" };
        Assert.Same(message, message.AsMessageActivity());
        Assert.Null(message.AsEventActivity());
        Assert.Null(new Activity { Type = "messageUpdate" }.AsMessageActivity());
        Assert.Null(new Activity().AsMessageActivity());
    }

    [Fact]
    public void Content_is_text_or_attachments_or_channel_data()
    {
        Assert.False(new Activity { Text = "  " }.HasContent());
        Assert.True(new Activity { Text = "hi" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment("x/y")] }.HasContent());
        Assert.True(new Activity { ChannelData = new { a = 1 } }.HasContent());
        Assert.False(new Activity { Attachments = [] }.HasContent());
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_asked_for()
    {
        var activity = new Activity { ChannelData = new { clientActivityID = "c-1" } };
        Assert.Equal("c-1", activity.GetChannelData<Client>().ClientActivityId);

        var own = new Client { ClientActivityId = "own" };
        Assert.Same(own, new Activity { ChannelData = own }.GetChannelData<Client>());
        Assert.Null(new Activity().GetChannelData<Client>());
    }

    [Fact]
    public void Channel_data_of_another_shape_is_found_out_without_an_exception()
    {
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<Client>(out _));
        Assert.False(new Activity().TryGetChannelData<Client>(out _));
        Assert.True(new Activity { ChannelData = new { clientActivityID = "c-1" } }.TryGetChannelData<Client>(out var client));
        Assert.Equal("c-1", client.ClientActivityId);
    }

    [Fact]
    public void Only_the_bots_own_mention_leaves_the_text()
    {
        var activity = Incoming();
        activity.Text = "<at>Bot</at> and <at>Ann</at>, help";
        activity.Entities = [Mention("bot", "<at>Bot</at>"), Mention("ann", "<at>Ann</at>"), new Entity("clientInfo")];

        Assert.Equal("and <at>Ann</at>, help", activity.RemoveRecipientMention());
        Assert.Equal("and <at>Ann</at>, help", activity.Text);
        Assert.Equal(3, activity.Entities.Count);
        Assert.Equal(["bot", "ann"], activity.GetMentions().Select(mention => mention.Mentioned.Id));
    }

    [Fact]
    public void A_mention_without_text_is_looked_for_by_name()
    {
        var activity = Incoming();
        activity.Text = "hello <at>Bot</at>";
        activity.Entities = [new Mention(new ChannelAccount("bot", "Bot"))];

        Assert.Equal("hello", activity.RemoveRecipientMention());
    }

    [Fact]
    public void Removing_mentions_bears_missing_text_and_missing_entities()
    {
        Assert.Equal("hi", new Activity { Text = "hi" }.RemoveRecipientMention());
        Assert.Null(new Activity { Recipient = new ChannelAccount("bot"), Entities = [Mention("bot", "<at>Bot</at>")] }.RemoveRecipientMention());
        Assert.Empty(new Activity().GetMentions());
    }

    [Fact]
    public void An_entity_takes_over_an_object_and_gives_it_back()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("ann"), "Ann"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("ann", entity.GetAs<Mention>().Mentioned.Id);
    }

    private static Mention Mention(string id, string text) => new(new ChannelAccount(id), text);

    private static Activity Incoming() => new()
    {
        Type = ActivityTypes.Message,
        Id = "in-1",
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        Locale = "en-GB",
        From = new ChannelAccount("user", "Ann"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: "talk"),
    };

    private sealed class Client
    {
        public string? ClientActivityId { get; set; }
    }
}
