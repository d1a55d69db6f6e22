using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartBot.Data;

/// <summary>Stores an instant as Unix milliseconds, and reads it back in UTC.</summary>
internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
