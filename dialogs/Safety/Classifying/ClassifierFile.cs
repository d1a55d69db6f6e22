namespace SmartBot.Dialogs.Safety.Classifying;

/// <summary>The weights of a language, made by <c>tests/score -- train</c> from labelled messages.</summary>
/// <param name="Version">Raised with every training.</param>
/// <param name="Date">The day of the training (UTC).</param>
/// <param name="Review">What it was trained on, and who has reviewed it.</param>
/// <param name="Rules">The version of the rules that it was trained beside: their words and classes are its features.</param>
/// <param name="Least">From how much on it alerts, in log-odds.</param>
/// <param name="Support">What a find of a rule of each tier adds.</param>
/// <param name="Tiers">The tiers, in the order of their weights.</param>
/// <param name="Categories">The categories, in the order of their weights.</param>
/// <param name="Bias">The weights of a message without any feature.</param>
/// <param name="Weights">What each feature adds (see <see cref="Feature.Name"/>): to an alert; and, for single words, to each tier and each category.</param>
internal sealed record ClassifierFile(
    string Version,
    DateOnly Date,
    string Review,
    string Rules,
    double Least,
    Dictionary<RiskTier, double> Support,
    RiskTier[] Tiers,
    RiskCategory[] Categories,
    float[] Bias,
    Dictionary<string, float[]> Weights);
