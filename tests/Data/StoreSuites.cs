using SmartBot.Tests.DirectLine;

namespace SmartBot.Tests.Data;

// One store contract, on each database.
public sealed class GoalStoreOnSqliteTests() : GoalStoreTests(TestStorage.Sqlite);

public sealed class GoalStoreOnPostgreSqlTests() : GoalStoreTests(TestStorage.PostgreSql);

public sealed class StateStorageOnSqliteTests() : StateStorageTests(TestStorage.Sqlite);

public sealed class StateStorageOnPostgreSqlTests() : StateStorageTests(TestStorage.PostgreSql);

public sealed class UnitOfWorkOnSqliteTests() : UnitOfWorkTests(TestStorage.Sqlite);

public sealed class UnitOfWorkOnPostgreSqlTests() : UnitOfWorkTests(TestStorage.PostgreSql);

public sealed class ConversationLogOnSqliteTests() : ConversationLogTests(TestStorage.Sqlite);

public sealed class ConversationLogOnPostgreSqlTests() : ConversationLogTests(TestStorage.PostgreSql);

public sealed class TurnOnSqliteTests() : TurnTests(TestStorage.Sqlite);

public sealed class TurnOnPostgreSqlTests() : TurnTests(TestStorage.PostgreSql);

#if COSMOS
public sealed class GoalStoreOnCosmosTests() : GoalStoreTests(TestStorage.Cosmos);

public sealed class StateStorageOnCosmosTests() : StateStorageTests(TestStorage.Cosmos);

public sealed class UnitOfWorkOnCosmosTests() : UnitOfWorkTests(TestStorage.Cosmos);

public sealed class ConversationLogOnCosmosTests() : ConversationLogTests(TestStorage.Cosmos);

public sealed class TurnOnCosmosTests() : TurnTests(TestStorage.Cosmos);
#else
public sealed class CosmosTests
{
    [SkippableFact]
    public void The_store_contract_holds_on_Cosmos() =>
        Skip.If(true, "This build leaves Cosmos out. Build with -p:Cosmos=true and set SMARTBOT_TEST_COSMOS to a connection string.");
}
#endif
