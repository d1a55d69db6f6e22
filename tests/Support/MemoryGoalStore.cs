using System.Reflection;
using SmartBot.Dialogs.Goals;

namespace SmartBot.Tests.Support;

/// <summary>Keeps copies, so that a change that was not saved is not seen.</summary>
internal sealed class MemoryGoalStore : IGoalStore
{
    private static readonly MethodInfo ShallowCopy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly FieldInfo[] Lists =
        [.. typeof(Goal).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType.Name == typeof(List<>).Name)];

    private readonly List<Goal> _goals = [];

    public Task<IReadOnlyList<Goal>> ListAsync(string ownerId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Goal>>([.. _goals.Where(goal => goal.OwnerId == ownerId).Reverse().Select(Copy)]);

    public Task<Goal?> FindAsync(string ownerId, string goalId, CancellationToken cancellationToken) =>
        Task.FromResult(_goals.Where(goal => goal.OwnerId == ownerId && goal.Id == goalId).Select(Copy).SingleOrDefault());

    public Task<Goal?> FindInvitedAsync(string code, CancellationToken cancellationToken) =>
        Task.FromResult(_goals.Where(goal => goal.InviteCode == code).Select(Copy).SingleOrDefault());

    public Task SaveAsync(Goal goal, CancellationToken cancellationToken)
    {
        var at = _goals.FindIndex(stored => stored.Id == goal.Id);
        if (at < 0)
        {
            _goals.Add(Copy(goal));
        }
        else
        {
            _goals[at] = Copy(goal);
        }

        return Task.CompletedTask;
    }

    private static Goal Copy(Goal goal)
    {
        var copy = (Goal)ShallowCopy.Invoke(goal, null)!;
        foreach (var list in Lists)
        {
            list.SetValue(copy, Activator.CreateInstance(list.FieldType, list.GetValue(goal)));
        }

        return copy;
    }
}
