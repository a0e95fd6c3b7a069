namespace PressKit.Templating;

/// <summary>
/// What one rendering needs: global objects, options, limits, output. Use a context for one thread at a time; it may render again and again.
/// </summary>
public class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();
    private bool _full;

    /// <summary>A context without globals.</summary>
    /// <param name="cache">Parsed includes to share with other contexts; null parses them anew for this context.</param>
    public TemplateContext(TemplateCache? cache = null)
    {
        Scopes = new VariableScopes(this);
        Limits = new RunLimits(this);
        Includes = new IncludeRenderer(this, cache);
    }

    /// <summary>Finds included templates; without one, every <c>include</c> is an error.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>Makes an unknown plain name an error instead of null. Default: false.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Makes a member an object does not have an error instead of null, unless it is read with <c>?.</c>. Default: false.</summary>
    public bool StrictMembers { get; set; }

    /// <summary>Makes a member or an item of null null instead of an error. Default: false.</summary>
    public bool RelaxedTargets { get; set; }

    /// <summary>Makes an index that a list or a text does not have an error instead of null. Default: false.</summary>
    public bool StrictIndexes { get; set; }

    /// <summary>
    /// Makes output beyond <see cref="LimitToString"/> an error; otherwise the output is cut there and ends in <c>...</c>. Default: false.
    /// </summary>
    public bool ThrowOnLimit { get; set; }

    /// <summary>Repeats the indentation before a line's first code in front of every line that code prints. Default: true.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Steps a loop may take, those of loops and builtins inside it included; 0 for any number. Default: 1000.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep functions and includes may call each other; 0 leaves it to the stack. Default: 100.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How deep a value may be nested to be printed; 0 leaves it to the stack. Default: 20.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Characters the output, or a text a template builds, may have; 0 for no limit of the output. Default: 1,048,576.</summary>
    public int LimitToString { get; set; } = 1_048_576;

    /// <summary>How long one regular expression may run. Default: 10 seconds.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How deep expressions and statements of included templates may be nested. Default: 250.</summary>
    public int ExpressionDepthLimit { get; set; } = Template.DefaultDepthLimit;

    /// <summary>The culture of dates' names, of sorting and of formats; the invariant one unless another was pushed.</summary>
    public CultureInfo CurrentCulture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    internal VariableScopes Scopes { get; }
    internal IncludeRenderer Includes { get; }
    internal OutputBuffer Output { get; } = new();
    internal RunLimits Limits { get; }
    internal FlowState Flow { get; set; }
    internal object? ReturnValue { get; set; }
    internal RunningLoop? ForLoop { get; set; }
    internal RunningLoop? WhileLoop { get; set; }
    internal Block? PendingWrap { get; set; }

    // The value on the left of a pipe until the first call on its right takes it.
    internal object?[]? Piped { get; set; }

    internal Statement? CurrentStatement { get; set; }
    internal SourceSpan CurrentSpan => CurrentStatement?.Span ?? default;

    /// <summary>The turn of each group of <c>array.cycle</c>; null until one is asked for.</summary>
    internal Dictionary<string, int>? Cycles { get; set; }

    internal string DateFormat => Scopes.TryGet("date", out var date) && date is CallableObject members && members.TryGetValue("format", out var format)
        ? ObjectToString(format)
        : DateFormatter.DefaultFormat;

    /// <summary>
    /// Puts an object on top of those already there: its members become plain names, and assignments go to it.
    /// Takes a <see cref="ScriptObject"/> or any dictionary from string to object. What several threads share should be read-only,
    /// with an empty <see cref="ScriptObject"/> on top for the template's own names.
    /// </summary>
    public void PushGlobal(object members)
    {
        ArgumentNullException.ThrowIfNull(members);
        Scopes.PushGlobal(members);
    }

    /// <summary>The members of one of the language's own objects, for instance <c>date</c>, to build another one upon.</summary>
    /// <exception cref="KeyNotFoundException">The language has no object of that name.</exception>
    public static IEnumerable<KeyValuePair<string, object?>> MembersOf(string builtin) =>
        (IEnumerable<KeyValuePair<string, object?>>)Builtins.Library[builtin]!;

    /// <summary>Takes the topmost global object off and returns it.</summary>
    public object PopGlobal() => Scopes.PopGlobal();

    /// <summary>Makes a culture current until it is popped.</summary>
    public void PushCulture(CultureInfo culture) => _cultures.Push(culture);

    /// <summary>Restores the culture before the last push.</summary>
    public CultureInfo PopCulture() => _cultures.Pop();

    /// <summary>
    /// Writes a value that code prints; a template's own text does not come here. Override it to escape, and end in <see cref="WriteText"/>.
    /// </summary>
    /// <param name="span">The place of the printing statement.</param>
    /// <param name="value">The value; null prints nothing.</param>
    public virtual void Write(SourceSpan span, object? value)
    {
        if (value is not null) WriteText(value as string ?? ObjectToString(value));
    }

    /// <summary>A value as text: what code would print, and what text functions work on.</summary>
    public virtual string ObjectToString(object? value) => ValuePrinter.Print(this, value);

    /// <summary>A value as the date that functions of dates work on; null when it is none. Override it for a model's own type of date.</summary>
    public virtual DateTime? ToDate(object? value) => value as DateTime?;

    /// <summary>
    /// The value of text that templates rendered: the result of <c>include</c> and of <c>capture</c>. Default: the string itself.
    /// An <c>include</c> that stands alone needs no value: its text goes straight to the output.
    /// Return an own type, with the text as its <c>ToString</c>, to tell finished HTML from other strings in <see cref="Write"/>.
    /// </summary>
    public virtual object CreateRenderedText(string text) => text;

    /// <summary>
    /// Asked for every error while rendering, in the statement that failed. True skips the rest of that statement and goes on;
    /// the default, false, throws the error on. Errors of limits are not asked about: they always end the rendering.
    /// </summary>
    public virtual bool OnRuntimeError(ScriptRuntimeException error) => false;

    /// <summary>An error at a place, to be thrown by functions; it carries the includes that led there.</summary>
    public ScriptRuntimeException Error(SourceSpan span, string message) => new(span, message) { IncludeChain = Includes.CopyChain() };

    /// <summary>Calls a function value, for instance one that a custom function got as an argument.</summary>
    public object? Call(SourceSpan callSite, IScriptCustomFunction function, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Invoke(this, callSite, new ScriptArguments(arguments, null));
    }

    /// <summary>Writes text as it is, indented like the code that prints it.</summary>
    protected internal void WriteText(ReadOnlySpan<char> text)
    {
        if (LimitToString > 0 && Output.Length + text.Length > LimitToString) WriteUpToLimit(text);
        else Output.Write(text);
    }

    internal ScriptRuntimeException Unsupported(SourceSpan span, string message) =>
        new(span, message, ParserMessageType.Unsupported) { IncludeChain = Includes.CopyChain() };

    /// <summary>An error that rendering never goes on after: the work saved by a limit must not be done elsewhere.</summary>
    internal ScriptRuntimeException LimitError(SourceSpan span, string message, bool isLoopLimit = false) =>
        new(span, message) { IncludeChain = Includes.CopyChain(), IsLimit = true, IsLoopLimit = isLoopLimit };

    /// <param name="template">What to render.</param>
    /// <param name="make">Is given what was rendered.</param>
    /// <param name="partial">Takes what was rendered before an error; null drops it.</param>
    internal TResult Render<TResult>(Template template, Func<ReadOnlyMemory<char>, TResult> make, StringBuilder? partial = null)
    {
        if (template.HasErrors)
            throw new InvalidOperationException($"The template has errors and cannot be rendered:\n{string.Join('\n', template.Messages)}");

        if (Output.IsRunning)
            throw new InvalidOperationException("The context is rendering already; nested templates need `include` or a context of their own.");

        Reset();
        try
        {
            template.Page.Execute(this);
            if (TakeReturned() is { } returned) Write(CurrentSpan, returned);
            return make(Output.Written);
        }
        catch (ScriptRuntimeException)
        {
            partial?.Append(Output.Written);
            throw;
        }
        finally
        {
            Output.Release();
        }
    }

    /// <summary>Runs a function or an include in scopes of its own, and gives what <c>ret</c> gave.</summary>
    internal object? Run(SourceSpan callSite, Block body, LocalScope locals, Scope? call)
    {
        Limits.EnterCall(callSite);
        var outer = (Scopes.Local, Scopes.Call, Limits.LoopDepth);
        (Scopes.Local, Scopes.Call, Limits.LoopDepth) = (locals, call, 0);
        try
        {
            body.Execute(this);
            return TakeReturned();
        }
        finally
        {
            (Scopes.Local, Scopes.Call, Limits.LoopDepth) = outer;
            Limits.LeaveCall();
        }
    }

    /// <summary>Whether a failed statement is skipped; settles what its calls left unfinished.</summary>
    internal bool Recover(ScriptRuntimeException error)
    {
        // The statements around the failed one see the error too, but only the innermost may skip it.
        var isNew = !error.WasOffered;
        error.WasOffered = true;
        if (error.IsLimit || !isNew || !OnRuntimeError(error)) return false;
        (Piped, PendingWrap) = (null, null);
        return true;
    }

    private object? TakeReturned()
    {
        var result = ReturnValue;
        (Flow, ReturnValue) = (FlowState.None, null);
        return result;
    }

    private void Reset()
    {
        Output.Start();
        Scopes.Reset();
        Cycles?.Clear();
        (Flow, ReturnValue, Piped, PendingWrap, CurrentStatement, _full) = (FlowState.None, null, null, null, null, false);
    }

    private void WriteUpToLimit(ReadOnlySpan<char> text)
    {
        if (ThrowOnLimit) throw LimitError(CurrentSpan, $"the output is longer than {LimitToString} characters");
        if (_full) return;
        _full = true;
        Output.Write(text[..Math.Max(0, LimitToString - Output.Length)]);
        Output.Write("...");
    }
}
