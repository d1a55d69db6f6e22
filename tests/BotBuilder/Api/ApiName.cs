using System.Globalization;
using System.Reflection;

namespace SmartBot.Tests.BotBuilder.Api;

/// <summary>How the listing writes types, parameters and constants: fully qualified, as C# would.</summary>
internal static class ApiName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]",
        { IsGenericParameter: true } => type.Name,
        _ when Nullable.GetUnderlyingType(type) is { } underlying => $"{Of(underlying)}?",
        _ => Keywords.GetValueOrDefault(type) ?? Qualified(type),
    };

    public static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    public static string OfConstant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Of(ParameterInfo parameter)
    {
        var prefix = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) => "params ",
            _ => string.Empty,
        };
        return $"{prefix}{Of(parameter.ParameterType)} {parameter.Name}{DefaultOf(parameter)}";
    }

    private static string DefaultOf(ParameterInfo parameter)
    {
        if (!parameter.IsOptional)
        {
            return string.Empty;
        }

        var type = parameter.ParameterType;
        return " = " + parameter.RawDefaultValue switch
        {
            null or DBNull or Missing => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            var value when type.IsEnum => Enum.ToObject(type, value).ToString(),
            var value => OfConstant(value),
        };
    }

    // A nested type names its outer types; each takes the type arguments that it declared itself.
    private static string Qualified(Type type)
    {
        var outer = type.DeclaringType;
        var inherited = outer?.GetGenericArguments().Length ?? 0;
        var arguments = type.GetGenericArguments();
        var own = arguments.Length > inherited ? $"<{string.Join(", ", arguments[inherited..].Select(Of))}>" : string.Empty;
        var closedOuter = outer is { IsGenericTypeDefinition: true } ? outer.MakeGenericType(arguments[..inherited]) : outer;
        var scope = closedOuter is not null ? Qualified(closedOuter) + "." : type.Namespace is { } space ? space + "." : string.Empty;
        return scope + type.Name.Split('`')[0] + own;
    }
}
