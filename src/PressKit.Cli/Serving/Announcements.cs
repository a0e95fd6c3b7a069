using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PressKit.Cli.Serving;

/// <summary>Passes the newest of a value on to everybody who listens; whoever is slow misses what is out of date.</summary>
internal sealed class Announcements<T>(T first)
{
    private readonly Lock _gate = new();
    private ImmutableList<Channel<T>> _listeners = [];

    public T Newest { get; private set; } = first;

    /// <summary>Replaces the newest by what follows from it.</summary>
    public void Announce(Func<T, T> follow)
    {
        lock (_gate)
        {
            var next = follow(Newest);
            if (EqualityComparer<T>.Default.Equals(next, Newest)) return;
            Newest = next;
            foreach (var listener in _listeners) listener.Writer.TryWrite(next);
        }
    }

    /// <summary>The newest at once, then each that follows.</summary>
    public async IAsyncEnumerable<T> ListenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var own = Channel.CreateBounded<T>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            own.Writer.TryWrite(Newest);
            _listeners = _listeners.Add(own);
        }

        try
        {
            await foreach (var value in own.Reader.ReadAllAsync(cancellation)) yield return value;
        }
        finally
        {
            lock (_gate) _listeners = _listeners.Remove(own);
        }
    }
}
