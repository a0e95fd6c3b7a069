namespace PressKit.Generator;

/// <summary>Does the same with each of many things, on several threads. The loops of .NET would be compiled anew at each start.</summary>
internal static class InParallel
{
    /// <param name="beside">Is done at the same time; null for nothing.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void ForEach<T>(IReadOnlyList<T> items, ParallelOptions options, Action<T> act, Action? beside = null)
    {
        var other = beside is null ? Task.CompletedTask : Task.Run(beside);
        try
        {
            For(items.Count, options, index => act(items[index]));
        }
        finally
        {
            other.GetAwaiter().GetResult();
        }
    }

    /// <summary>What is made of each, in the order of the things.</summary>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, ParallelOptions options, Func<T, TResult> make)
    {
        var results = new TResult[items.Count];
        For(items.Count, options, index => results[index] = make(items[index]));
        return results;
    }

    private static void For(int count, ParallelOptions options, Action<int> act)
    {
        var next = -1;
        var threads = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        var others = new Task[Math.Clamp(threads, 1, Math.Max(1, count)) - 1];
        for (var index = 0; index < others.Length; index++) others[index] = Task.Run(Work);
        try
        {
            Work();
        }
        finally
        {
            Task.WaitAll(others);
        }

        options.CancellationToken.ThrowIfCancellationRequested();

        void Work()
        {
            try
            {
                while (!options.CancellationToken.IsCancellationRequested && Interlocked.Increment(ref next) is var index && index < count) act(index);
            }
            catch
            {
                // The other threads stop after what they are at.
                Volatile.Write(ref next, count);
                throw;
            }
        }
    }
}
