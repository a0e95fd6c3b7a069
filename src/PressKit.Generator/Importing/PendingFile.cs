using Microsoft.Win32.SafeHandles;

namespace PressKit.Generator.Importing;

/// <summary>A file that is written beside its place, and goes there when it is whole; removed at the end if it did not. While it is held, no other run clears it away.</summary>
/// <param name="Target">Where it goes.</param>
/// <param name="Place">Where it lies until then.</param>
internal sealed record PendingFile(string Target, string Place, SafeFileHandle Handle) : IDisposable
{
    public void Dispose()
    {
        Handle.Dispose();
        File.Delete(Place);
    }
}
