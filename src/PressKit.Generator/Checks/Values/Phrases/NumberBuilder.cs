using PressKit.Generator.Checks.Values.Words;

namespace PressKit.Generator.Checks.Values.Phrases;

/// <summary>
/// Adds up the words of one number, from the largest scale to the smallest; a word that has no place left starts a number of its own.
/// </summary>
internal struct NumberBuilder()
{
    private decimal _total;
    private decimal _group;
    private decimal _lastScale = decimal.MaxValue;
    private decimal _largestScale = 1;
    private Role _last;
    private bool _hasTens;
    private bool _hasHundreds;

    public readonly decimal Amount => _total + _group;

    public bool IsEmpty { get; private set; } = true;

    public bool IsOrdinal { get; private set; }

    /// <summary>Whether "and" can go on with this number: a hundred and five.</summary>
    public readonly bool CanJoin => _last is Role.HundredSuffix or Role.Hundred or Role.Scale or Role.OneScale;

    public bool Take(Term term)
    {
        var taken = !(term.Value == 0 && !IsEmpty) && Place(term);
        if (taken) IsEmpty = false;
        return taken;
    }

    public bool TakeOrdinal(Term term)
    {
        var role = term.Value switch
        {
            < 10 => Role.Unit,
            < 20 => Role.Teen,
            < 100 => Role.Ten,
            100 => Role.HundredSuffix,
            _ => Role.Scale,
        };
        if (IsEmpty && term.Value >= 100) _group = 1;
        if (!IsEmpty && role is Role.HundredSuffix && _group == 0 || !Place(new Term(role, term.Value))) return false;
        IsEmpty = false;
        IsOrdinal = true;
        return true;
    }

    private bool Place(Term term) => term.Role switch
    {
        Role.Unit => PlaceUnit(term.Value),
        Role.Teen => PlaceTeen(term.Value),
        Role.Ten => PlaceTen(term.Value),
        Role.TeenSuffix => _last == Role.Unit && !_hasTens && AddToGroup(10, Role.Teen),
        Role.TenSuffix => PlaceTenSuffix(),
        Role.HundredSuffix => PlaceHundreds(),
        Role.Hundred => _group == 0 && !_hasHundreds && StartHundreds(100),
        Role.Scale => PlaceScale(term.Value),
        Role.OneScale => _group == 0 && term.Value < _lastScale && CloseGroup(_total + term.Value, term.Value, Role.OneScale),
        _ => false,
    };

    private bool PlaceUnit(decimal value) => _last is not (Role.Unit or Role.Teen) && AddToGroup(value, Role.Unit);

    private bool PlaceTeen(decimal value) => !_hasTens && _last != Role.Unit && AddToGroup(value, Role.Teen);

    private bool PlaceTen(decimal value)
    {
        if (_hasTens || _last is Role.Unit or Role.Teen) return false;
        _hasTens = true;
        return AddToGroup(value, Role.Ten);
    }

    private bool PlaceTenSuffix()
    {
        if (_last != Role.Unit || _hasTens) return false;
        _hasTens = true;
        return AddToGroup(_group % 10 * 9, Role.TenSuffix);
    }

    private bool PlaceHundreds() => _group is > 0 and < 100 && !_hasHundreds && StartHundreds(_group * 100);

    private bool StartHundreds(decimal value)
    {
        _group = value;
        _hasHundreds = true;
        _hasTens = false;
        _last = Role.HundredSuffix;
        return true;
    }

    private bool PlaceScale(decimal scale)
    {
        if (_group > 0 && scale < _lastScale) return CloseGroup(_total + _group * scale, scale, Role.Scale);
        // seribu lima ratus triliun: the thousands are multiplied as well.
        return Amount > 0 && scale > _largestScale && CloseGroup(Amount * scale, scale, Role.Scale);
    }

    private bool CloseGroup(decimal total, decimal scale, Role role)
    {
        _total = total;
        _group = 0;
        _hasTens = false;
        _hasHundreds = false;
        _lastScale = scale;
        _largestScale = Math.Max(_largestScale, scale);
        _last = role;
        return true;
    }

    private bool AddToGroup(decimal value, Role role)
    {
        _group += value;
        _last = role;
        return true;
    }
}
