using System.Security.Cryptography;
using SmartBot.Data;

namespace SmartBot.Protection;

/// <summary>Makes and opens people's data keys.</summary>
internal sealed class DataKeys(MasterKeys masters)
{
    /// <summary>A new key for a person, to be stored.</summary>
    public DataKey Create(string ownerId)
    {
        var stored = new DataKey { Id = Guid.NewGuid().ToString("N"), OwnerId = ownerId, MasterVersion = masters.Newest, Wrapped = [] };
        stored.Wrapped = Sealing.SealBytes(RandomNumberGenerator.GetBytes(MasterKeys.Length), Master(stored), stored.Place);
        return stored;
    }

    /// <exception cref="CorruptStateException">It is not as it was stored.</exception>
    /// <exception cref="StorageUnavailableException">Its master key is not there.</exception>
    public PersonKey Open(DataKey stored)
    {
        try
        {
            return new PersonKey(stored.Id, Sealing.OpenBytes(stored.Wrapped, Master(stored), stored.Place));
        }
        catch (CryptographicException failure)
        {
            throw new CorruptStateException(failure);
        }
    }

    /// <summary>Wraps a key with the newest master key.</summary>
    /// <exception cref="CryptographicException">It is not as it was stored.</exception>
    /// <exception cref="StorageUnavailableException">Its master key is not there.</exception>
    public void Rewrap(DataKey stored)
    {
        var key = Sealing.OpenBytes(stored.Wrapped, Master(stored), stored.Place);
        stored.MasterVersion = masters.Newest;
        stored.Wrapped = Sealing.SealBytes(key, Master(stored), stored.Place);
    }

    // Nobody's data is broken: it waits for the operator, who has taken a key away too early.
    private byte[] Master(DataKey stored) =>
        masters.Find(stored.MasterVersion) ?? throw new StorageUnavailableException(new MasterKeyMissingException(stored.MasterVersion));
}

/// <summary>A master key that something was wrapped with is not there.</summary>
internal sealed class MasterKeyMissingException(int version) : Exception($"Master key {version} is not there.");
