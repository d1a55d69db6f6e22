using System.Reflection;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Architecture;

/// <summary>What the assistant thinks stays free of the framework it talks through.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Pure = ["Goals", "Programmes", "Critique", "Recognition", "Progress", "Safety", "Text"];
    private static readonly string[] Outside = ["Microsoft.Bot", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore"];

    [Fact]
    public void Goals_programmes_and_recognition_touch_no_bot_web_or_database()
    {
        var touched = from type in typeof(Goal).Assembly.GetTypes()
                      where Pure.Any(folder => type.Namespace == $"SmartBot.Dialogs.{folder}")
                      from used in Used(type)
                      where Outside.Any(outside => used.Namespace?.StartsWith(outside, StringComparison.Ordinal) == true)
                      select $"{type} uses {used}";
        Assert.Empty(touched);
    }

    [Fact]
    public void Dialogs_know_neither_the_web_nor_the_database() =>
        Assert.DoesNotContain(
            typeof(Goal).Assembly.GetReferencedAssemblies(),
            name => Outside[1..].Any(outside => name.Name!.StartsWith(outside, StringComparison.Ordinal)));

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).ToList();
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(methods.OfType<MethodInfo>().Select(method => method.ReturnType))
            .Concat(methods.SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            .SelectMany(Parts)
            .Append(type.BaseType ?? typeof(object));
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
