using PressKit.Cli;

return PressKitApp.Run(args, Console.Out, Console.Error, GitHubActions.Read());
