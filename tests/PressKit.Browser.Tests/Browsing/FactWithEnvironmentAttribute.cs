namespace PressKit.Browser.Tests.Browsing;

/// <summary>A test that needs a tool whose place a variable of the environment names; skipped where it is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithEnvironmentAttribute : FactAttribute
{
    public FactWithEnvironmentAttribute(string variable)
    {
        Variable = variable;
        if (Environment.GetEnvironmentVariable(variable) is null or "") Skip = $"{variable} is not set; see tests/README.md";
    }

    public string Variable { get; }
}
