namespace SmartBot.Dialogs.Progress;

/// <summary>
/// The colours of a chart that is a picture, which cannot see the page's tokens: those of look/tokens.css, for light and
/// dark. In a page the same classes have theirs from look/chart.css.
/// </summary>
internal static class ChartColours
{
    /// <summary>The plan's line is pale, and still has three times the contrast of its ground (WCAG 1.4.11).</summary>
    public const string Style =
        ".chart{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif;color-scheme:light dark}"
        + ".c-line,.c-plan,.c-mood,.c-axis{fill:none;stroke-linejoin:round;stroke-linecap:round}"
        + ".c-line{stroke:#0b6e63;stroke-width:2.5}.c-gap{stroke-dasharray:.1 6}"
        + ".c-dot{fill:#0b6e63;stroke:#0b6e63;stroke-width:2}.c-own{fill:#fff}"
        + ".c-plan{stroke:#56646a;stroke-opacity:.7;stroke-width:1.5;stroke-dasharray:5 4}"
        + ".c-mood{stroke:#56646a;stroke-width:1.5}.c-mood-dot{fill:#56646a}.c-axis{stroke:#d9d3c7}"
        + ".c-value{fill:#1f2a2e;font-weight:600}.c-muted{fill:#56646a}"
        + "text{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}"
        + "@media (prefers-color-scheme:dark){.c-line{stroke:#5cc7b6}.c-dot{fill:#5cc7b6;stroke:#5cc7b6}.c-own{fill:#1b2427}"
        + ".c-plan,.c-mood{stroke:#a9b6b4}.c-mood-dot{fill:#a9b6b4}.c-axis{stroke:#36454a}.c-value{fill:#ecefea}.c-muted{fill:#a9b6b4}text{stroke:#1b2427}}";
}
