using PressKit.Cli.Reporting;
using PressKit.Generator;

namespace PressKit.Cli.Tests;

/// <summary>The line that shows how far long work is: on a terminal, after half a second, and gone at the end.</summary>
public sealed class ProgressLineTests
{
    [Fact]
    public void Long_work_shows_its_stage_and_leaves_an_empty_line()
    {
        var (messages, clock) = (new StringWriter(), new SteppedClock());
        var result = ProgressLine.During(OnTerminal(messages, clock, width: 80), progress =>
        {
            AtSecondOfFour(progress, () => clock.Advance(TimeSpan.FromMilliseconds(500)));
            return 7;
        });

        var line = "pages [#######-----------------------] 1 of 4";
        Assert.Equal(7, result);
        Assert.Equal($"\r{line}\r{new string(' ', line.Length)}\r", messages.ToString());
    }

    [Fact]
    public void Short_work_shows_nothing()
    {
        var (messages, clock) = (new StringWriter(), new SteppedClock());
        ProgressLine.During(OnTerminal(messages, clock, width: 80), progress =>
        {
            AtSecondOfFour(progress, () => clock.Advance(TimeSpan.FromMilliseconds(499)));
            return 0;
        });

        Assert.Empty(messages.ToString());
    }

    [Fact]
    public void Shorter_line_takes_the_rest_of_a_longer_one_away()
    {
        var (messages, clock) = (new StringWriter(), new SteppedClock());
        ProgressLine.During(OnTerminal(messages, clock, width: 80), progress =>
        {
            AtSecondOfFour(progress, () => clock.Advance(TimeSpan.FromMilliseconds(500)));
            new StageTimings(progress).Measure("search", () => clock.Advance(TimeSpan.FromMilliseconds(100)));
            return 0;
        });

        var longer = "pages [#######-----------------------] 1 of 4".Length;
        Assert.Contains("\r" + "search ...".PadRight(longer) + "\r", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_fits_into_a_narrow_terminal()
    {
        var (messages, clock) = (new StringWriter(), new SteppedClock());
        ProgressLine.During(OnTerminal(messages, clock, width: 12), progress =>
        {
            AtSecondOfFour(progress, () => clock.Advance(TimeSpan.FromMilliseconds(500)));
            return 0;
        });

        Assert.All(messages.ToString().Split('\r'), static line => Assert.True(line.Length < 12, line));
    }

    [Fact]
    public void Messages_that_go_to_a_file_hold_no_progress_and_no_colour()
    {
        using var kit = new KitFolder();
        kit.Write("content/id/articles/satu.md", "---\ntitle: Satu\n---\n");
        Assert.All(kit.Run("check").Messages, static line => Assert.DoesNotMatch("[\e\r]", line));
    }

    [Fact]
    public void Terminal_colours_severity_and_code()
    {
        using var kit = new KitFolder();
        kit.Write("content/id/articles/satu.md", "---\ntitle: Satu\n---\n");
        var messages = new StringWriter();
        PressKitApp.Run(["check", "--root", kit.Root], OnTerminal(messages, new SteppedClock(), width: 80));
        Assert.Contains("content/id/articles/satu.md:1:1: \e[1;31merror PK", messages.ToString(), StringComparison.Ordinal);
    }

    private static void AtSecondOfFour(BuildProgress? progress, Action act) =>
        new StageTimings(progress).MeasureEach("pages", [1, 2, 3, 4], new ParallelOptions { MaxDegreeOfParallelism = 1 }, item =>
        {
            if (item == 2) act();
        });

    private static CommandConsole OnTerminal(TextWriter messages, TimeProvider clock, int width) =>
        new(TextWriter.Null, messages, Terminal: new Terminal(clock, () => width, HasColour: true));
}
