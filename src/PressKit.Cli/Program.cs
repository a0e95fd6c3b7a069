using System.CommandLine;
using PressKit.Cli.Commands;

var root = new Option<DirectoryInfo>("--root")
{
    Description = "The folder that holds content/ and templates/",
    DefaultValueFactory = static _ => new DirectoryInfo("."),
    Recursive = true,
};
var command = new RootCommand("PressKit: a static-site generator for press kits") { root, ImportCommand.Create(root) };
return command.Parse(args).Invoke();
