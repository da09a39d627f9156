import { rowsOf } from './RefusalWords';

/** Files and folders that are left alone. */
export const fileRefusals = rowsOf({
  FileNotOurs: {
    why: 'The file was not written by Exposure, or for another component. To overwrite it could destroy somebody’s work.',
    whatToDo:
      'Move its content to a file of another name, or let the platform team choose another `repository.path`. If Exposure wrote it and a tool took the first line away, put the line back.',
  },
  ObjectNotOurs: {
    why: 'Two objects of one kind, name and namespace are one object in the cluster: whichever is applied last would win.',
    whatToDo:
      'Rename the object in the file of the message, or take it out, in the same pull request. If Exposure wrote it, put its labels back.',
  },
  FileNotUnderstood: {
    why: 'The file says by its first line that Exposure wrote it, but it is no YAML any more. What somebody added could be lost.',
    whatToDo: 'Correct it by hand, or delete it: it is then written anew.',
  },
  FileTooLarge: {
    why: 'No file of an exposure is nearly as large. Large files can be made to cost much time when they are read.',
    whatToDo: 'Look what it is; move it away if it stands in the way.',
  },
  FileIsNotUtf8: {
    why: 'Kubernetes files are UTF-8. To write another encoding back would destroy it.',
    whatToDo: 'Save the file as UTF-8, or move it away.',
  },
  KustomizationHasOtherName: {
    why: 'In a folder kustomize takes exactly one of `kustomization.yaml`, `kustomization.yml` and `Kustomization`. A second one would stop every build of the folder.',
    whatToDo:
      'Rename the file in the message to `kustomization.yaml`, in the same pull request; its content stays and gets the new entries.',
  },
  KustomizationNotReadable: {
    why: 'The file is not one YAML mapping with a list of `resources`, so an entry cannot be added without harm.',
    whatToDo:
      'Correct the file by hand; `kubectl kustomize` says what is wrong with it.',
  },
  PathOutsideClosedSet: {
    why: 'Paths that lead up or out, into hidden folders such as `.git`, or that another system reads differently, are attacks or accidents.',
    whatToDo:
      'Use a relative path of names made of letters, digits, `.`, `_` and `-` that do not begin with a dot.',
  },
  PathIsLink: {
    why: 'A symbolic link can lead out of the repository, and what is written through it too. A hard link is a second name of a file that may lie outside.',
    whatToDo: 'Replace the link by a plain folder or file.',
  },
  PathIsNoFile: {
    why: 'A folder, a pipe or a device has the name of a file that must be written.',
    whatToDo: 'Move it away.',
  },
  PathIsNoDirectory: {
    why: 'A file has the name of a folder that is needed.',
    whatToDo:
      'Move it away, or let the platform team choose another `repository.path`.',
  },
  PathChanged: {
    why: 'A folder or file was replaced while it was in use, so nobody knows any more what would be written where. Nothing was written.',
    whatToDo: 'Run again when nothing else works on the repository.',
  },
  FileNotWritten: {
    why: 'The disk is full, the folder is read-only, or the file system refused for another reason that the message names. Everything is as it was before.',
    whatToDo:
      'Make room, or let whoever runs the machine correct the permissions; then run again.',
  },
  FilesLeftBehind: {
    why: 'The file system failed a second time, while files were put back or cleaned up, so the workspace is not as it was. The message names each file; what it calls the old content is the only copy of it there.',
    whatToDo:
      'Nothing was published. Run again in a new workspace, when the disk is well; put the old content back first where the folder is kept.',
  },
  PathCaseCollision: {
    why: 'Two names that differ in case only are one file on macOS and Windows.',
    whatToDo: 'Rename the one that is there already.',
  },
  SecretHasOtherOwner: {
    why: 'Another object of the repository fills the same Secret. Two owners of one Secret overwrite each other’s key and certificate without end, until the limits of the CA are used up (cert-manager #4846).',
    whatToDo:
      'Take the other object out of the file in the message, in the same pull request, or choose another hostname. An Ingress may stay if its cert-manager annotation goes.',
  },
  HostnameServedByOtherObject: {
    why: 'Another object of the repository already answers for the same hostname and path. Which of the two gets the requests is not defined.',
    whatToDo:
      'Take the hostname out of the file in the message, in the same pull request, or choose another hostname or path.',
  },
  KeepNothingThere: {
    why: '`keep` takes what is left out of the request from the files that are there, and there are none of this component.',
    whatToDo:
      'Leave `keep` out and name everything; or look whether `environment` and `namespace` are the ones that it is exposed in.',
  },
  KeepNotReadable: {
    why: 'The files do not tell this field: somebody edited them, or they could not be read. A guess could expose something else.',
    whatToDo: 'Name the field in the request.',
  },
  AddWouldChange: {
    why: 'All addresses of a component in one environment share Service, path, access and issuer. What is asked for a new one would change those that are there.',
    whatToDo:
      'Ask for the new address with the settings of the message. To change them for all, use “Change a web address”, or `keep` with `add`.',
  },
  PullRequestOpen: {
    why: '`keep`, `add` and `redirectOldHostnames` read the files that are merged, and the change goes to the branch of the pull request that is open: what that one asks for would be lost.',
    whatToDo:
      'Merge or close the pull request in the message first, or ask for everything without `keep`, which with `add` means every hostname of it. The portal knows within a minute of one that has ended.',
  },
});
