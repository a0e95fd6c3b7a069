using PressKit.Cli;

return PressKitApp.Run(args, new CommandConsole(Console.Out, Console.Error, GitHubActions.Read(), Terminal.Read()));
