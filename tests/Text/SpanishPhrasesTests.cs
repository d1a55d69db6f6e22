using SmartBot.Dialogs.Text;

namespace SmartBot.Tests.Text;

/// <summary>The person's words in Spanish: said back to them, and as parts of "Voy a …, con …, en …".</summary>
public sealed class SpanishPhrasesTests
{
    private static readonly Phrases Spanish = Phrases.Load("es");

    [Theory]
    [InlineData("quiero más tiempo con mi hija", "más tiempo con tu hija")]
    [InlineData("me gustaría dormir mejor", "dormir mejor")]
    [InlineData("solo yo", "solo tú")]
    [InlineData("yo y Mia", "tú y Mia")]
    [InlineData("mi hija y yo", "tu hija y tú")]
    [InlineData("la echo de menos", "la echas de menos")]
    [InlineData("extraño a mi hijo", "extrañas a tu hijo")]
    [InlineData("porque la extraño", "porque la extrañas")]
    [InlineData("me siento cansada.", "te sientes cansada")]
    [InlineData("acostarme temprano", "acostarte temprano")]
    [InlineData("acostándome a las diez", "acostándote a las diez")]
    [InlineData("no trabajo los viernes", "no trabajas los viernes")]
    [InlineData("mi trabajo", "tu trabajo")]
    [InlineData("es bueno para mi", "es bueno para ti")]
    [InlineData("a mi me gusta leer", "a ti te gusta leer")]
    [InlineData("lo haré el sábado", "lo harás el sábado")]
    [InlineData("estoy sin fuerzas", "estás sin fuerzas")]
    [InlineData("un firme paso", "un firme paso")]
    [InlineData("trabajo tarde los martes", "trabajo tarde los martes")]
    [InlineData("lo que tú dices", "lo que tú dices")]
    [InlineData("nos reímos más", "nos reímos más")]
    public void Words_are_said_back_to_the_person(string words, string expected) => Assert.Equal(expected, Spanish.SaidBack(words));

    [Theory]
    [InlineData("jugando con ella", "jugar con ella")]
    [InlineData("Jugar con ella", "jugar con ella")]
    [InlineData("jugando y leyendo", "jugar y leer")]
    [InlineData("jugando, leyendo y cantando", "jugar, leer y cantar")]
    [InlineData("leo un cuento", "leer un cuento")]
    [InlineData("le leo un cuento", "leerle un cuento")]
    [InlineData("leyéndole un cuento", "leerle un cuento")]
    [InlineData("acostándome temprano", "acostarme temprano")]
    [InlineData("me acuesto temprano", "acostarme temprano")]
    [InlineData("poniéndome a jugar", "ponerme a jugar")]
    [InlineData("comiendo sin el móvil", "comer sin el móvil")]
    [InlineData("agradeciendo algo cada día", "agradecer algo cada día")]
    [InlineData("construyendo una casa de muñecas", "construir una casa de muñecas")]
    [InlineData("caminando", "caminar")]
    [InlineData("voy a caminar", "caminar")]
    [InlineData("Quiero leer con él", "leer con él")]
    [InlineData("jugaré con ella", "jugar con ella")]
    [InlineData("haré ejercicio", "hacer ejercicio")]
    [InlineData("estoy ahorrando dinero", "ahorrar dinero")]
    [InlineData("no usar el teléfono", "no usar el teléfono")]
    [InlineData("no grito", "no gritar")]
    [InlineData("no me enfado", "no enfadarme")]
    [InlineData("12 abrazos al día", "tener 12 abrazos al día")]
    [InlineData("Más tiempo juntos", "tener más tiempo juntos")]
    [InlineData("ejercicio", "hacer ejercicio")]
    [InlineData("¡jugar!", "jugar")]
    [InlineData("cuando llego, jugar", "cuando llego, jugar")]
    [InlineData("dormir mejor", "dormir mejor")]
    public void Action_follows_Voy_a(string words, string expected) => Assert.Equal(expected, Spanish.Action(words));

    [Theory]
    [InlineData("con mi hija", "mi hija")]
    [InlineData("yo y Mia", "Mia")]
    [InlineData("Mia y yo", "Mia")]
    [InlineData("solo yo y mia, que tiene 6", "mia")]
    [InlineData("mi hija que tiene 6", "mi hija")]
    [InlineData("Mi pareja", "mi pareja")]
    [InlineData("Solo yo", null)]
    [InlineData("nadie más", null)]
    [InlineData("a solas", null)]
    public void People_are_named_after_con(string words, string? expected) => Assert.Equal(expected, Spanish.People(words));

    [Theory]
    [InlineData("el parque", "en el parque")]
    [InlineData("parque", "en el parque")]
    [InlineData("Cocina", "en la cocina")]
    [InlineData("mi cuarto", "en mi cuarto")]
    [InlineData("En casa", "en casa")]
    [InlineData("casa de mi madre", "en casa de mi madre")]
    [InlineData("Al aire libre", "al aire libre")]
    [InlineData("fuera", "fuera")]
    [InlineData("Sevilla", "Sevilla")]
    public void Place_gets_its_preposition(string words, string expected) => Assert.Equal(expected, Spanish.Place(words));

    [Theory]
    [InlineData("Por la mañana", "por la mañana")]
    [InlineData("Lunes", "los lunes")]
    [InlineData("los sábados", "los sábados")]
    [InlineData("domingos por la tarde", "los domingos por la tarde")]
    [InlineData("noches", "por las noches")]
    [InlineData("fines de semana", "los fines de semana")]
    [InlineData("mediodía", "al mediodía")]
    [InlineData("6 de la tarde", "a las 6 de la tarde")]
    [InlineData("18:30", "a las 18:30")]
    [InlineData("20 minutos antes de cenar", "20 minutos antes de cenar")]
    [InlineData("Después de la cena", "después de la cena")]
    [InlineData("cuando llegue del cole", "cuando llegue del cole")]
    public void Time_gets_its_preposition(string words, string expected) => Assert.Equal(expected, Spanish.Time(words));

    [Theory]
    [InlineData("la echo de menos. siempre discutimos", "porque la echo de menos")]
    [InlineData("Porque discutimos mucho", "porque discutimos mucho")]
    [InlineData("xq la extraño", "porque la extraño")]
    [InlineData("mi hija me necesita", "porque mi hija me necesita")]
    [InlineData("quiero estar bien", "porque quiero estar bien")]
    [InlineData("para estar más cerca", "para estar más cerca")]
    [InlineData("estar más cerca", "para estar más cerca")]
    [InlineData("sentirme bien", "para sentirme bien")]
    [InlineData("ser feliz", "para ser feliz")]
    [InlineData("Mi salud", "por mi salud")]
    [InlineData("los niños crecen rápido", "por esto: los niños crecen rápido")]
    [InlineData("bienestar", "por esto: bienestar")]
    [InlineData("por mi hija", "por mi hija")]
    public void Reason_gets_its_conjunction(string words, string expected) => Assert.Equal(expected, Spanish.Reason(words));

    [Theory]
    [InlineData("Todos los días", "todos los días")]
    [InlineData("3 veces por semana", "3 veces por semana")]
    [InlineData("Una vez por semana", "una vez por semana")]
    public void Measure_stands_inside_the_sentence(string words, string expected) => Assert.Equal(expected, Spanish.Plain(words));

    [Theory]
    [InlineData("a\u0000b\nc")]
    [InlineData("...")]
    [InlineData("¿?")]
    [InlineData("¡¡")]
    [InlineData("no me")]
    [InlineData("y yo")]
    [InlineData("\u202Eevil\u202C")]
    [InlineData("\ud800")]
    public void Odd_words_are_turned_without_a_fault(string words)
    {
        string?[] turned = [Spanish.SaidBack(words), Spanish.Action(words), Spanish.People(words), Spanish.Place(words), Spanish.Time(words), Spanish.Reason(words), Spanish.Plain(words)];
        Assert.All(turned, text => Assert.DoesNotContain('\u202E', text ?? ""));
    }

    [Theory]
    [InlineData("es-ES")]
    [InlineData("es-MX")]
    [InlineData("es-US")]
    public void Day_is_written_in_full(string culture) =>
        Assert.Equal("viernes 30 de abril de 2027", Spanish.Day(new DateOnly(2027, 4, 30), culture));
}
