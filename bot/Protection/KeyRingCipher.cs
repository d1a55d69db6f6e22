using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using SmartBot.Data;

namespace SmartBot.Protection;

/// <summary>Seals the keys of data protection, which stand in the database, with the newest master key.</summary>
internal sealed class KeyRingEncryptor(MasterKeys masters) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(KeyRingDecryptor.Seal(plaintextElement, masters), typeof(KeyRingDecryptor));
}

/// <summary>Opens what <see cref="KeyRingEncryptor"/> has sealed. Data protection makes one by its name in the stored key.</summary>
internal sealed class KeyRingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    private const string Element = "sealed";
    private const string Version = "master";
    private const string Place = "DataProtectionKeys||Xml|";

    private static readonly XName RequiresEncryption = XNamespace.Get("http://schemas.asp.net/2015/03/dataProtection") + "requiresEncryption";

    /// <exception cref="CorruptStateException">It was changed.</exception>
    /// <exception cref="StorageUnavailableException">Its master key is not there.</exception>
    public XElement Decrypt(XElement encryptedElement) => Open(encryptedElement, services.GetRequiredService<MasterKeys>());

    public static XElement Seal(XElement plain, MasterKeys masters) => new(
        Element,
        new XAttribute(Version, masters.Newest),
        Sealing.SealText(plain.ToString(SaveOptions.DisableFormatting), masters.Find(masters.Newest)!, Place));

    /// <summary>The version of the master key that a stored key needs; null where it is in clear.</summary>
    public static int? VersionOf(string xml) => (int?)XElement.Parse(xml).Descendants(Element).FirstOrDefault()?.Attribute(Version);

    /// <summary>A stored key, sealed with the newest master key, whether it was in clear before or sealed with another.</summary>
    public static string Renew(string xml, MasterKeys masters)
    {
        var key = XElement.Parse(xml);
        foreach (var old in key.Descendants(Element).ToList())
        {
            old.ReplaceWith(Seal(Open(old, masters), masters));
        }

        foreach (var plain in key.Descendants().Where(element => (bool?)element.Attribute(RequiresEncryption) == true).ToList())
        {
            plain.ReplaceWith(new XElement(
                RequiresEncryption.Namespace + "encryptedSecret",
                new XAttribute("decryptorType", typeof(KeyRingDecryptor).AssemblyQualifiedName!),
                Seal(plain, masters)));
        }

        return key.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Open(XElement element, MasterKeys masters)
    {
        var version = (int?)element.Attribute(Version) ?? 0;
        var master = masters.Find(version) ?? throw new StorageUnavailableException(new MasterKeyMissingException(version));
        return XElement.Parse(Sealing.OpenText(element.Value, master, Place));
    }
}
