namespace SmartBot.Tests.Data;

/// <summary>Texts that storage has been known to change, cut or choke on. None holds a NUL or half a character: the channels' doors see to that.</summary>
internal static class StrangeWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        "12 hugs a day 🤗 with 👨‍👩‍👧‍👦",
        "\u202Egnidaer ot kcab",
        "e\u0301\u0302\u0303" + string.Concat(Enumerable.Repeat("\u0308", 10_000)),
        "zero\u200Bwidth\u200Djoiner\uFEFFmark",
        "\uFFFD \uFFFE \u0001\u001F\u007F\u0085",
        string.Concat(Enumerable.Repeat("a", 4000)),
        string.Concat(Enumerable.Repeat("𝒢", 4000)),
        """quotes " ' ` \ \u0041 and {"json": [1]} -- ; DROP TABLE "Goals";""",
        " \t spaces around \r\n and lines \u2028\u2029 ",
    ];
}
