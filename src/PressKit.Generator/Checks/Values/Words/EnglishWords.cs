using PressKit.Generator.Reading.Data;

namespace PressKit.Generator.Checks.Values.Words;

/// <summary>The value words of English.</summary>
internal static class EnglishWords
{
    public static Vocabulary Vocabulary { get; } = new()
    {
        Terms = SharedWords.AddTo(Terms()).Build(),
        Qualifiers = Vocabulary.IndexQualifiers(Qualifiers()),
        GroupSeparator = ',',
        IsEnglish = true,
        Uncounted = Vocabulary.Set("several", "few", "many", "couple", "various"),
        EmptyOneBefore = Vocabulary.Set("no", "any", "every", "each"),
        EmptyOneAfter = Vocabulary.Set("of", "another"),
        Durations = Vocabulary.Set("second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades", "century", "centuries"),
        TopicWords = Vocabulary.Set("ask", "asked", "asks", "question", "questions", "talk", "talks", "talked", "talking", "speak", "speaks", "spoke", "speaking", "information", "concern", "concerns", "concerned", "know", "learn", "learned", "think", "report", "reports", "say", "said", "told", "tell", "worries", "worried", "bring", "brings", "brought", "bringing", "come", "came"),
        Comparatives = Vocabulary.Set("than"),
        Dollars = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["US"] = "USD", ["American"] = "USD", ["Singapore"] = "SGD", ["Australian"] = "AUD", ["Hongkong"] = "HKD", ["Canadian"] = "CAD" },
    };

    private static TermTable Terms() => new TermTable()
        .Add(Role.Unit, 0, "zero", "nought", "nil")
        .AddSeries(Role.Unit, 1, 1, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
        .AddSeries(Role.Teen, 10, 1, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
        .AddSeries(Role.Ten, 20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
        .Add(Role.HundredSuffix, 100, "hundred")
        .Add(Role.Scale, 1_000, "thousand")
        .Add(Role.Scale, 1_000_000, "million")
        .Add(Role.Scale, 1_000_000_000, "billion")
        .Add(Role.Scale, 1_000_000_000_000, "trillion")
        .Add(Role.Scale, 1_000_000_000_000_000, "quadrillion")
        .Add(Role.ShortScale, 1_000, "k")
        .Add(Role.ShortScale, 1_000_000, "mn", "mln", "m")
        .Add(Role.ShortScale, 1_000_000_000, "bn", "b")
        .Add(Role.ShortScale, 1_000_000_000_000, "tn", "trn")
        .Add(Role.Point, 0, "point")
        .Add(Role.Article, 1, "a", "an")
        .Add(Role.And, 1, "and")
        .Add(Role.And, 0, "or")
        .AddSeries(Role.Ordinal, 1, 1, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
        .AddSeries(Role.Ordinal, 20, 10, "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth")
        .AddSeries(Role.Ordinal, 1, 1, "firstly", "secondly", "thirdly", "fourthly", "fifthly")
        .Add(Role.Ordinal, 100, "hundredth")
        .Add(Role.Ordinal, 1_000, "thousandth")
        .Add(Role.Ordinal, 1_000_000, "millionth")
        .Add(Role.OrdinalSuffix, 0, "th", "st", "nd", "rd")
        .Add(Role.Rank, 0, "rank", "ranks", "ranked", "ranking", "placed")
        .Add(Role.Half, 2, "half")
        .Add(Role.Denominator, 2, "halves")
        .Add(Role.Denominator, 4, "quarter")
        .AddSeries(Role.Denominator, 3, 1, "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths")
        .Add(Role.Dozen, 12, "dozen")
        .Add(Role.LooseNumber, 1, "once", "single", "sole")
        .Add(Role.LooseNumber, 2, "both", "twice", "double", "doubled", "pair", "couple", "twofold", "dual")
        .Add(Role.LooseNumber, 3, "thrice", "triple", "tripled", "trio", "threefold")
        .AddSeries(Role.LooseNumber, 4, 1, "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold", "ninefold", "tenfold")
        .Add(Role.Span, 10, "decade")
        .Add(Role.Span, 100, "century")
        .Add(Role.Span, 1000, "millennium")
        .Add(Role.Spans, 10, "decades")
        .Add(Role.Spans, 100, "centuries")
        .Add(Role.Spans, 1000, "millennia", "millenniums")
        .AddSeries(Role.Decade, 1920, 10, "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
        .Add(Role.DecadeSuffix, 0, "s")
        .Add(Role.Vague, 0, "tens", "dozens")
        .Add(Role.Vague, 100, "hundreds")
        .Add(Role.Vague, 1_000, "thousands")
        .Add(Role.Vague, 1_000_000, "millions")
        .Add(Role.Vague, 1_000_000_000, "billions")
        .Add(Role.Vague, 1_000_000_000_000, "trillions")
        .Add(Role.Percent, 0, "percent", "percentage", "pct")
        .AddSeries(Role.Month, 1, 1, "January", "February")
        .Add(Role.Month, 4, "April")
        .AddSeries(Role.Month, 6, 1, "June", "July")
        .AddSeries(Role.Month, 9, 1, "September", "October", "November", "December")
        // Some months are a verb, a modal verb or an adjective as well.
        .Add(Role.MonthBesideNumber, 3, "March", "Mar")
        .Add(Role.MonthBesideNumber, 5, "May")
        .Add(Role.MonthBesideNumber, 8, "August", "Aug")
        .AddSeries(Role.MonthBesideNumber, 1, 1, "Jan", "Feb")
        .Add(Role.MonthBesideNumber, 4, "Apr")
        .AddSeries(Role.MonthBesideNumber, 6, 1, "Jun", "Jul")
        .AddSeries(Role.MonthBesideNumber, 9, 1, "Sep", "Oct", "Nov", "Dec")
        .Add(Role.MonthBesideNumber, 9, "Sept")
        .Add(Role.TimeZone, 0, "GMT", "UTC", "BST", "CET", "WIB")
        .Add(Role.LooseTime, 0, "midnight")
        .Add(Role.LooseTime, 720, "noon", "midday")
        .Add(Role.DayPart, 0, "am", "a.m")
        .Add(Role.DayPart, 1, "pm", "p.m")
        .Add(Role.To, 0, "to", "through", "until", "till")
        .Add(Role.Of, 0, "of")
        .Add(Role.The, 0, "the")
        .Add(Role.YearPrefix, 0, "mid", "pre", "post", "early", "late", "since")
        .Add(Role.NameMarker, 0, "version", "ver", "model", "type")
        .AddCurrency("$", "dollar", "dollars")
        .AddCurrency("IDR", "rupiahs")
        .AddCurrency("EUR", "euros")
        .AddCurrency("GBP", "pounds", "sterling");

    private static IEnumerable<QualifierPhrase> Qualifiers() =>
    [
        .. QualifierPhrase.Of(Qualifier.MoreThan, "more than", "above", "exceeding", "exceeds", "exceeded", "exceed", "greater than", "higher than", "upwards of", "in excess of", "surpassing", "surpassed", "topped"),
        new QualifierPhrase(["over"], Qualifier.MoreThan, Ceiling.None, Openness.BeforeDuration),
        .. QualifierPhrase.Of(Qualifier.Almost, "almost", "nearly", "close to", "approaching", "just under", "just below", "just short of"),
        .. QualifierPhrase.Of(Qualifier.About, "around", "approximately", "approx", "circa", "roughly", "in the region of", "more or less"),
        new QualifierPhrase(["about"], Qualifier.About, Ceiling.None, Openness.AfterTopicWord),
        new QualifierPhrase(["some"], Qualifier.About, Ceiling.None, Openness.Closed),
        .. QualifierPhrase.Of(Qualifier.AtLeast, "at least", "a minimum of", "minimum of", "no fewer than", "not fewer than", "no less than", "not less than", "at a minimum"),
        .. QualifierPhrase.Of(Ceiling.LessThan, "less than", "fewer than", "under", "below", "lower than"),
        .. QualifierPhrase.Of(Ceiling.AtMost, "at most", "no more than", "not more than", "a maximum of", "maximum of", "not exceeding"),
        new QualifierPhrase(["up", "to"], Qualifier.Exactly, Ceiling.AtMost, Openness.Always),
    ];
}
