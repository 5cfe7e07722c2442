/**
 * The native libraries as the form knows them before anybody looks through their list: the rest is loaded then.
 * Each line is an id and what it is called; `id@linux` has no other platform, `id@x86_64-linux` no other system, and
 * programs open `id@opened` by name as they run.
 *
 * Source and date: `native-libraries-data.ts`, from which library-index.test.ts writes it, never a hand.
 */
import { say } from '../texts/say.ts';
import type { Platform, SystemId } from './systems.ts';

const LIBRARIES = `
accelerate@darwin Accelerate
alsa ALSA (cpal, rodio)
apple-frameworks@darwin ${say`Apple’s frameworks`}
atk ATK
autotools Autotools
dav1d AV1 (dav1d)
aws-lc AWS-LC
aws-lc-fips AWS-LC FIPS
bevy@opened Bevy
bindgen bindgen (libclang)
lapack ${say`BLAS and LAPACK`}
bluetooth Bluetooth (BlueZ)
boringssl BoringSSL
bzip2 bzip2
wasm32-c ${say`C code for wasm32-unknown-unknown`}
cairo Cairo
capstone Capstone
capnproto Cap’n Proto
clipboard ${say`Clipboard (arboard)`}
cmake CMake
cuda@linux@opened CUDA (cudarc)
cyrus-sasl Cyrus SASL
dbus D-Bus (libdbus)
device-mapper@linux ${say`Device mapper`}
diesel Diesel
gbm@linux@opened ${say`DRM and GBM`}
duckdb DuckDB
libbpf@linux eBPF (libbpf)
egui@opened egui (eframe)
expat Expat
ffmpeg FFmpeg
flatbuffers FlatBuffers
fltk@opened FLTK
fontconfig@opened Fontconfig
foundationdb@linux FoundationDB
freetds FreeTDS
freetype FreeType
fuse FUSE
gilrs ${say`Gamepads (gilrs)`}
gdal GDAL
gdk-pixbuf gdk-pixbuf
geos GEOS
glfw@opened GLFW
glib GLib
glslang glslang
gmp ${say`GMP, MPFR and MPC`}
gnome-widgets ${say`GNOME widget libraries`}
gpgme GPGME
grpc ${say`gRPC, the C core`}
gstreamer GStreamer
gtk3 GTK 3
gtk4 GTK 4
gtk-layer-shell@linux ${say`GTK layer shell`}
harfbuzz HarfBuzz
hdf5 HDF5
libheif ${say`HEIF and AVIF (libheif)`}
hidapi HIDAPI
hunspell Hunspell
iced@opened iced
imagemagick ImageMagick
input-simulation ${say`Input simulation`}
intel-mkl@x86_64-linux@opened Intel MKL
jack@opened JACK
jemalloc jemalloc
libjxl JPEG XL
kafka Kafka (librdkafka)
kerberos Kerberos (GSSAPI)
keystone Keystone
libadwaita libadwaita
curl libcurl
libevdev@linux libevdev
libffi libffi
libgit2 libgit2
libiconv@darwin libiconv
libinput@linux libinput
libpcap libpcap
libloading ${say`Libraries opened by name`}
libseat@linux libseat
libsodium libsodium
libsoup@linux libsoup 3
libssh2 libssh2
libsystemd@linux libsystemd
libtorch@x86_64-linux@aarch64-darwin@opened libtorch (tch)
libusb libusb
libvirt libvirt
libxml2 libxml2
libcap@linux ${say`Linux capabilities`}
lcms2 Little CMS
llama llama.cpp
llvm LLVM 21
lmdb LMDB
lua Lua 5.4 (mlua)
lua-vendored ${say`Lua, built by the crate`}
lz4 LZ4
miniquad@opened macroquad, minifb, pixels
mimalloc mimalloc
libmpv@opened mpv (libmpv)
paho-mqtt MQTT (Paho)
mysql ${say`MySQL and MariaDB client`}
nanomsg nanomsg
nasm nasm
ncurses ncurses
net-snmp Net-SNMP
netcdf NetCDF
netfilter-queue@linux ${say`Netfilter queue`}
netlink@linux Netlink
nettle Nettle
nng nng
libnotify@linux ${say`Notifications (libnotify)`}
oniguruma Oniguruma
onnxruntime@opened ONNX Runtime
openblas OpenBLAS
opencl@opened OpenCL
opencv OpenCV
opengl@opened ${say`OpenGL and EGL`}
openldap OpenLDAP
openssl OpenSSL
openssl-vendored ${say`OpenSSL, built by the crate`}
opus Opus
oracle@opened ${say`Oracle client`}
pam@linux PAM
pango Pango
pcre2 PCRE2
pipewire@linux PipeWire
pkg-config pkg-config
poppler Poppler
portaudio PortAudio
libpq ${say`PostgreSQL client (libpq)`}
proj PROJ
protobuf Protocol Buffers (protoc)
protobuf-vendored ${say`Protocol Buffers, built by the crate`}
pulseaudio@opened PulseAudio
python@opened Python (PyO3)
quickjs QuickJS
rdma@linux RDMA (ibverbs)
reqwest reqwest
ring ring
rocksdb RocksDB
rtl-sdr RTL-SDR
screen-capture@opened ${say`Screen capture`}
sdl2 SDL2
sdl3 SDL3
seccomp@linux seccomp
libsecret ${say`Secret service (keyring)`}
sentry Sentry
serialport ${say`Serial ports`}
shaderc shaderc
skia@opened Skia
slint@opened Slint
pcsc ${say`Smart cards (PC/SC)`}
snappy Snappy
snmalloc snmalloc
soapysdr SoapySDR
speech-dispatcher ${say`Speech (speech-dispatcher)`}
spirv-tools SPIRV-Tools
sqlite SQLite
sqlx SQLx
tauri@opened Tauri 2 (WebKitGTK)
tesseract Tesseract
resvg ${say`Text and vectors in Rust`}
tpm2-tss@linux TPM 2.0
tray-icon@opened ${say`Tray icons and menus`}
turbojpeg TurboJPEG
udev@linux udev
unicorn Unicorn
unixodbc@opened unixODBC
util-linux@linux util-linux (mount, blkid, fdisk)
v8 V8
v4l@linux Video4Linux
vulkan@opened Vulkan
vulkan-validation ${say`Vulkan validation layers`}
wasm-bindgen wasm-bindgen
wasmtime Wasmtime
wayland@linux@opened Wayland
webkitgtk6@linux WebKitGTK 6.0 (GTK 4)
libwebp WebP
wgpu@opened wgpu
whisper whisper.cpp
winit@opened winit
x11@linux ${say`X11, linked`}
x11-dl@linux@opened ${say`X11, opened at run time`}
x264 x264
xcb@linux XCB
xkbcommon@linux@opened xkbcommon
xz XZ (liblzma)
z3 Z3
zeromq ZeroMQ
zlib zlib
zlib-ng zlib-ng
zstd Zstandard
`;

/** A library, in as few words as a choice of it needs. */
export interface IndexedLibrary {
  readonly id: string;
  readonly label: string;
  readonly platforms: readonly Platform[];
  /** The only systems that have it; where it is missing, every system of its platforms does. */
  readonly systems?: readonly SystemId[];
  /** Whether programs open it by name at run time, so that no static program can use it. */
  readonly opened: boolean;
}

const OPENED = 'opened';

function indexed(line: string): IndexedLibrary {
  const cut = line.indexOf(' ');
  const [id = '', ...marks] = line.slice(0, cut).split('@');
  const only = marks.filter((mark) => mark !== OPENED);
  const platforms = (['linux', 'darwin'] as const).filter(
    (platform) => only.length === 0 || only.some((where) => where.endsWith(platform)),
  );
  const systems = only.filter((where) => where.includes('-')) as readonly string[] as readonly SystemId[];
  return {
    id,
    label: line.slice(cut + 1),
    platforms,
    ...(systems.length > 0 && { systems }),
    opened: marks.includes(OPENED),
  };
}

/** Every library, by label. */
export const LIBRARY_INDEX: readonly IndexedLibrary[] = LIBRARIES.trim().split('\n').map(indexed);

const byId = new Map(LIBRARY_INDEX.map((library) => [library.id, library]));

/** The library of that id, if there is one. */
export const indexedLibrary = (id: string): IndexedLibrary | undefined => byId.get(id);
