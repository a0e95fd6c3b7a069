namespace PressKit.Generator.Checks.Values.Words;

/// <summary>A word's role and its value; the text is the code of a currency.</summary>
internal readonly record struct Term(Role Role, decimal Value = 0, string Text = "");
