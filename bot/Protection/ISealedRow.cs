namespace SmartBot.Protection;

/// <summary>A row with what a person told, which stands in the database only sealed with that person's key.</summary>
internal interface ISealedRow
{
    string OwnerId { get; }

    /// <summary>What was told; sealed, except in the database of an earlier version until the start has sealed it.</summary>
    string Json { get; set; }

    /// <summary>Table, row, column and person. The sealed text opens nowhere else.</summary>
    string Place { get; }
}
