using System.Reflection;

namespace SmartBot.Tests.BotBuilder.Api;

/// <summary>
/// The public surface of assemblies as text: a line for each type and for each public or protected member, sorted
/// ordinal, <c>Type.Member(parameters) : result [access modifiers kind]</c>, as the listings of the real SDK have it.
/// </summary>
internal static class ApiListing
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string[] Of(IEnumerable<Assembly> assemblies) =>
    [
        .. assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsVisible)
            .SelectMany(type => MembersOf(type).Prepend(type)).Select(ApiLine.Of).Distinct().Order(StringComparer.Ordinal),
    ];

    internal static bool IsVisible(MethodBase? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static IEnumerable<MemberInfo> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        return type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static) : type.GetMembers(Own).Where(IsVisible);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => !constructor.IsStatic && IsVisible((MethodBase)constructor),
        MethodInfo method => !IsAccessor(method) && IsVisible((MethodBase)method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => IsVisible((MethodBase?)property.GetMethod) || IsVisible((MethodBase?)property.SetMethod),
        EventInfo @event => IsVisible((MethodBase?)@event.AddMethod),
        _ => false, // a nested type: listed for itself
    };

    private static bool IsVisible(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)
        : type.IsPublic;

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
