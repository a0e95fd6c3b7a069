System.Console.WriteLine("presskit");
