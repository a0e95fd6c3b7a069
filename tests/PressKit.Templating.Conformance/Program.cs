using System.Text;
using PressKit.Templating.Conformance;

// Runs cases of the language from a file and says which give other results. Exit code 0: at least 95 % pass, and every case that
// does not is one the engine objects to, so nobody gets other bytes unawares.
if (args is not [var path])
{
    Console.Error.WriteLine("usage: PressKit.Templating.Conformance FILE.jsonl");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(false);
var leftOut = LeftOut.Read();
var (passed, failed, unsupported, silent) = (0, 0, 0, 0);
foreach (var test in File.ReadLines(path).Where(line => line.Length > 0).Select(ConformanceCase.Read))
{
    var outcome = RunCase.Run(test);
    if (outcome.Passes(test))
    {
        passed++;
    }
    else if (outcome.Unsupported is { } message && leftOut.Names(message))
    {
        unsupported++;
    }
    else
    {
        failed++;
        silent += outcome.Error is null ? 1 : 0;
        Console.WriteLine($"{test.Id}\n  expected: {test.Describe()}\n  actual:   {outcome.Describe()}");
    }
}

Console.WriteLine($"{passed} passed, {failed} failed, {unsupported} unsupported");
return silent == 0 && passed >= 0.95 * (passed + failed + unsupported) ? 0 : 1;
