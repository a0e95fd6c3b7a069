using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace PressKit.Cli.Serving;

/// <summary>Listens on the loopback addresses of this machine alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MostPortsTried = 100;

    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Starts on a port, or on the next that is free.</summary>
    /// <param name="port">0 takes any that is free.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<PreviewServer> StartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        for (var tried = 0; ; tried++)
        {
            var candidate = port == 0 ? FreePort() : port + tried;
            var app = Create(candidate, answer);
            try
            {
                await app.StartAsync(cancellation);
                return new PreviewServer(app, candidate);
            }
            catch (IOException) when (tried < MostPortsTried && candidate < ushort.MaxValue)
            {
                await app.DisposeAsync();
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // Empty: no variable of the environment and no file may move it to another address.
    private static WebApplication Create(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.Run(answer);
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
