namespace PressKit.Generator.Checks.Values.Words;

/// <summary>Words that both languages write alike.</summary>
internal static class SharedWords
{
    public static TermTable AddTo(TermTable table) => table
        .Add(Role.Measure, 0, "km", "cm", "mm", "kg", "mg", "ha", "GW", "MW", "kW", "kWh", "GWh", "TWh", "GB", "TB", "MB", "Mbps", "Gbps", "m²", "km²")
        .Add(Role.NameMarker, 0, "iOS", "Windows", "Android", "Boeing", "Airbus")
        .AddCurrency("IDR", "Rp", "IDR", "rupiah")
        .AddCurrency("USD", "USD")
        .AddCurrency("SGD", "SGD")
        .AddCurrency("EUR", "EUR", "euro")
        .AddCurrency("GBP", "GBP")
        .AddCurrency("JPY", "JPY", "yen")
        .AddCurrency("CNY", "CNY", "yuan", "RMB")
        .AddCurrency("VND", "VND", "dong")
        .AddCurrency("MYR", "MYR", "ringgit")
        .AddCurrency("THB", "THB", "baht");
}
