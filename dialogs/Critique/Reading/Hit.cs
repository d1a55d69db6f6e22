namespace SmartBot.Dialogs.Critique.Reading;

/// <summary>A signal, and the words that it rests on.</summary>
internal sealed record Hit(Signal Signal, int First, int Next);
