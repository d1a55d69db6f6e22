using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SmartBot.Tests.BotBuilder.Api;

/// <summary>One line of the listing: a type's, or that of one of its members.</summary>
internal static class ApiLine
{
    public static string Of(MemberInfo member)
    {
        var line = member switch
        {
            Type type when typeof(Delegate).IsAssignableFrom(type) => OfDelegate(type),
            Type type => OfType(type),
            ConstructorInfo constructor => OfConstructor(constructor),
            FieldInfo { DeclaringType.IsEnum: true } value => OfEnumValue(value),
            FieldInfo field => OfField(field),
            PropertyInfo property => OfProperty(property),
            EventInfo @event => OfEvent(@event),
            MethodInfo method => OfMethod(method),
            _ => throw new ArgumentException($"{member} has no place in a listing.", nameof(member)),
        };
        return member.IsDefined(typeof(ObsoleteAttribute)) ? $"{line[..^1]} obsolete]" : line;
    }

    private static string OfType(Type type)
    {
        var bases = type.IsEnum ? [] : BasesOf(type);
        var list = bases.Length > 0 ? $" : {string.Join(", ", bases)}" : string.Empty;
        return $"{ApiName.Of(type)}{list} [type {KindOf(type)}]";
    }

    private static string OfDelegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"{ApiName.Of(type)}({ApiName.Of(invoke.GetParameters())}) : {ApiName.Of(invoke.ReturnType)} [type delegate]";
    }

    private static string OfEnumValue(FieldInfo field) =>
        $"{NameOf(field)} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)} [enum value]";

    private static string OfConstructor(ConstructorInfo constructor) =>
        $"{ApiName.Of(constructor.DeclaringType!)}..ctor({ApiName.Of(constructor.GetParameters())}) [{AccessOf(constructor)} ctor]";

    private static string OfField(FieldInfo field)
    {
        var value = field.IsLiteral ? $" = {ApiName.OfConstant(field.GetRawConstantValue())}" : string.Empty;
        var kind = field.IsLiteral ? "const" : field.IsStatic ? "static field" : "field";
        return $"{NameOf(field)} : {ApiName.Of(field.FieldType)}{value} [{(field.IsPublic ? "public" : "protected")} {kind}]";
    }

    private static string OfProperty(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(ApiListing.IsVisible).ToArray();
        var main = accessors[0];
        var list = string.Concat(accessors.Select(accessor =>
            $" {(main.IsPublic && !accessor.IsPublic ? "protected " : string.Empty)}{accessor.Name[..3]};"));
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{ApiName.Of(parameters)}]" : string.Empty;
        return $"{NameOf(property)}{index} : {ApiName.Of(property.PropertyType)} {{{list} }} [{ModifiersOf(main)} property]";
    }

    private static string OfEvent(EventInfo @event) =>
        $"{NameOf(@event)} : {ApiName.Of(@event.EventHandlerType!)} [{ModifiersOf(@event.AddMethod!)} event]";

    private static string OfMethod(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(ApiName.Of))}>" : string.Empty;
        var self = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"{NameOf(method)}{generic}({self}{ApiName.Of(method.GetParameters())}) : {ApiName.Of(method.ReturnType)} [{ModifiersOf(method)} method]";
    }

    private static string NameOf(MemberInfo member) => $"{ApiName.Of(member.DeclaringType!)}.{member.Name}";

    private static string[] BasesOf(Type type)
    {
        var parent = type.BaseType is { } found && found != typeof(object) && found != typeof(ValueType) ? found : null;
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces().Where(one => one.IsVisible && !inherited.Contains(one));
        return [.. new[] { parent }.OfType<Type>().Select(ApiName.Of), .. interfaces.Select(ApiName.Of).Order(StringComparer.Ordinal)];
    }

    private static string KindOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string AccessOf(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string ModifiersOf(MethodInfo method) => AccessOf(method) + (method switch
    {
        { IsStatic: true } => " static",
        { DeclaringType.IsInterface: true } => string.Empty,
        { IsAbstract: true } => " abstract",
        { IsVirtual: true, IsFinal: false } => method.GetBaseDefinition() == method ? " virtual" : " override",
        _ => string.Empty,
    });
}
